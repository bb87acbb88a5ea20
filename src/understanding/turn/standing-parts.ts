import type { PartFacts } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import type { LabelledWorkload } from '../parts/workloads.ts'
import type { ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { allButOne } from './all-but-one.ts'
import { partFitting, partNouns } from './described.ts'
import { type OfPart, partPointedBack, partsWorded } from './pointed-parts.ts'
import { articles, latterIn, restIn } from './remaining.ts'
import { saidAround } from './said-around.ts'

/** The longest message, in words, that goes on about what stands; a longer one names what it speaks of. */
const longest = 200

/** What a message says of parts that stand without naming their cloud, and the statements it does so with. */
interface OfStanding {
  readonly workloads: readonly LabelledWorkload[]
  readonly used: readonly Statement[]
}
const nothing: OfStanding = { workloads: [], used: [] }

/**
 * What is said of parts that stand by what they are, of those that are left, of all but one, and of all before one is named: "Owner at
 * the EA one, Reader at the other", "Azure is EA, the other two CSP", "all on EA, only Intune via CSP", "CSP. And the claim for M365 …".
 */
export const ofStandingParts = (statements: readonly Statement[], annotated: Annotated, context: ReadingContext): OfStanding => {
  const { parts, asked } = context
  if (parts.length < 2 || annotated.tokens.length > longest) return nothing
  const but = allButOne(statements, annotated, parts)
  if (but !== null) return { used: but.used, workloads: parts.map((_, at) => workloadAt(at, at === but.at ? but.ofOne : but.ofAll)) }
  const stated = statements.filter(({ stance, fact }) => stance === 'stated' && fact !== 'goals')
  const named = partsNamed(stated, parts)
  const described = [...partsDescribed(stated, named, annotated, parts), ...partsWorded(stated, annotated, context)]
  const known = new Set([...named, ...described.map(({ at }) => at)])
  const others = [...partPointedBack(stated, known, annotated, context), ...partsLeft(stated, known, annotated, parts)]
  const single = [...described, ...others].filter(({ said }) => said.length > 0)
  const opening = openingAnswer(stated, asked, annotated)
  return {
    used: [...single.flatMap(({ used }) => used), ...opening],
    workloads: [
      ...(opening.length > 0 ? [{ label: null, statements: opening }] : []),
      ...single.map(({ at, said }) => workloadAt(at, said)),
    ],
  }
}

const workloadAt = (at: number, statements: readonly Statement[]): LabelledWorkload => ({ label: { kind: 'order', at }, statements })

/** The parts whose cloud is named. */
const partsNamed = (stated: readonly Statement[], parts: readonly PartFacts[]): readonly number[] => {
  const clouds = new Set(stated.filter(({ fact }) => fact === 'cloud').map(({ value }) => value))
  return parts.flatMap(({ cloud }, at) => (cloud !== undefined && clouds.has(cloud) ? [at] : []))
}

/** What is said of parts that are described: "Owner at the EA one". */
const partsDescribed = (
  stated: readonly Statement[],
  named: readonly number[],
  annotated: Annotated,
  parts: readonly PartFacts[],
): readonly OfPart[] => {
  const { wordAt } = annotated
  const { near } = saidAround(stated, annotated)
  return stated.flatMap((one) => {
    const isDescribing = (partNouns.has(wordAt(one.to)) || partNouns.has(wordAt(one.to - 1))) && articles.has(wordAt(one.from - 1))
    const at = isDescribing ? partFitting([one], parts) : undefined
    if (at === undefined || named.includes(at)) return []
    const said = near(one.from).filter((other) => other !== one)
    return said.length === 0 ? [] : [{ at, said, used: [one, ...said] }]
  })
}

/** What is said of the rest, which are those not spoken of, and of the latter, which is the last. */
const partsLeft = (
  stated: readonly Statement[],
  known: ReadonlySet<number>,
  annotated: Annotated,
  parts: readonly PartFacts[],
): readonly OfPart[] => {
  const { besides } = saidAround(stated, annotated)
  const saidOf = (isIt: (at: number) => boolean): readonly Statement[] =>
    annotated.tokens.flatMap((_, i) => (isIt(i) ? besides(i) : [])).filter(({ fact }) => fact !== 'cloud')
  const ofRest = saidOf(restIn(annotated))
  const ofLatter = saidOf(latterIn(annotated))
  const left = parts.flatMap((_, at) => (known.has(at) ? [] : [at]))
  const resting = known.size > 0 ? left : parts.length === 2 && ofRest.length > 0 ? [theOther(ofRest, parts)] : []
  return [...resting.map((at): OfPart => ({ at, said: ofRest, used: ofRest })), { at: parts.length - 1, said: ofLatter, used: ofLatter }]
}

/** The part that a message speaks of as "the other" of two: the one of which that is not known yet, or else the last. */
const theOther = (said: readonly Statement[], parts: readonly PartFacts[]): number => {
  const lacking = parts.flatMap((part, at) => (said.some(({ fact }) => fact !== 'goals' && part[fact] === undefined) ? [at] : []))
  const [only, ...more] = lacking
  return only !== undefined && more.length === 0 ? only : parts.length - 1
}

/** What is said of all in the sentences before a cloud is named, where it answers what was asked, or the cloud has something said of its own. */
const openingAnswer = (stated: readonly Statement[], asked: ReadingContext['asked'], { sentence }: Annotated): readonly Statement[] => {
  const first = sentence[stated.find(({ fact }) => fact === 'cloud')?.from ?? 0] ?? 0
  const opening = stated.filter(({ from }) => (sentence[from] ?? 0) < first)
  const saysMore = stated.some(({ fact, from }) => fact !== 'cloud' && sentence[from] === first)
  return saysMore || opening.some(({ fact }) => fact === asked) ? opening : []
}
