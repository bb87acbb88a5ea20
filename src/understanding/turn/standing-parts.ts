import type { PartFacts } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { joins } from '../parts/joins.ts'
import type { LabelledWorkload } from '../parts/workloads.ts'
import type { ReadingContext } from '../reading.ts'
import type { Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { rests } from '../vocabulary/rest.ts'
import { wordsIn } from '../words.ts'
import { allButOne } from './all-but-one.ts'
import { partFitting, partNouns } from './described.ts'

const others = wordsIn('other others andere anderen autre autres otro otros otra otras')
const counted = wordsIn('two three four five 2 3 4 5 one ones part parts workloads clouds customer client beiden drei deux trois dos tres')
const latter = wordsIn('latter letzterer letztere letzteren letzteres derniere')
/** The longest message, in words, that goes on about what stands; a longer one names what it speaks of. */
const longest = 200
const articles = wordsIn('the all die den dem beim der alle l le la les au aux des tous el los las al todos todas')

/** What a message says of parts that stand without naming their cloud, and the statements it does so with. */
interface OfStanding {
  readonly workloads: readonly LabelledWorkload[]
  readonly used: readonly Statement[]
}
const nothing: OfStanding = { workloads: [], used: [] }

/** The part that a message speaks of as "the other" of two: the one of which that is not known yet, or else the last. */
const theOther = (said: readonly Statement[], parts: readonly PartFacts[]): number => {
  const lacking = parts.flatMap((part, at) => (said.some(({ fact }) => fact !== 'goals' && part[fact] === undefined) ? [at] : []))
  const [only, ...more] = lacking
  return only !== undefined && more.length === 0 ? only : parts.length - 1
}

/**
 * What is said of parts that stand by what they are, of those that are left, of all but one, and of all before one is named: "Owner at
 * the EA one, Reader at the other", "Azure is EA, the other two CSP", "all on EA, only Intune via CSP", "CSP. And the claim for M365 …".
 */
export const ofStandingParts = (statements: readonly Statement[], annotated: Annotated, { parts, asked }: ReadingContext): OfStanding => {
  if (parts.length < 2 || annotated.tokens.length > longest) return nothing
  const but = allButOne(statements, annotated, parts)
  if (but !== null)
    return {
      used: but.used,
      workloads: parts.map(
        (_, at): LabelledWorkload => ({ label: { kind: 'order', at }, statements: at === but.at ? but.ofOne : but.ofAll }),
      ),
    }
  const { tokens, clause, sentence, wordAt } = annotated
  const isRest = (i: number): boolean =>
    rests.has(wordAt(i)) ||
    (others.has(wordAt(i)) &&
      articles.has(wordAt(i - 1)) &&
      (counted.has(wordAt(i + 1)) || clause[i + 1] !== clause[i] || wordAt(i) !== 'other')) ||
    (others.has(wordAt(i)) && counted.has(wordAt(i - 1)) && articles.has(wordAt(i - 2)))
  const stated = statements.filter(({ stance, fact }) => stance === 'stated' && fact !== 'goals')
  const clouds = stated.filter(({ fact }) => fact === 'cloud')
  /** What is said together with it: up to the "and" that parts it from a cloud named in its clause. */
  const around = (at: number): Span => {
    const own = clause[at]
    const parted = (join: number, isBeyond: (from: number) => boolean): boolean =>
      joins.has(wordAt(join)) && clouds.some(({ from }) => isBeyond(from) && clause[from] === own)
    let from = at
    while (clause[from - 1] === own && !parted(from, (cloud) => cloud < from)) from--
    let to = at + 1
    while (clause[to] === own && !parted(to, (cloud) => cloud > to)) to++
    return { from, to }
  }
  const within = ({ from, to }: Span): readonly Statement[] => stated.filter((one) => from <= one.from && one.from < to)

  const named = parts.flatMap(({ cloud }, at) => (clouds.some(({ value }) => value === cloud) ? [at] : []))
  const described = stated.flatMap((one) => {
    const isDescribing = (partNouns.has(wordAt(one.to)) || partNouns.has(wordAt(one.to - 1))) && articles.has(wordAt(one.from - 1))
    const at = isDescribing ? partFitting([one], parts) : undefined
    const said = within(around(one.from)).filter((other) => other !== one)
    return at === undefined || named.includes(at) || said.length === 0 ? [] : [{ at, said, used: [one, ...said] }]
  })
  const known = new Set([...named, ...described.map(({ at }) => at)])
  const left = parts.flatMap((_, at) => (known.has(at) ? [] : [at]))
  /** "And the other one, no access": where its clause says nothing, what follows in the sentence does. */
  const besides = (at: number): readonly Statement[] => {
    const own = within(around(at))
    return own.length > 0 ? own : stated.filter(({ from }) => from > at && sentence[from] === sentence[at])
  }
  const saidOf = (isIt: (at: number) => boolean): readonly Statement[] =>
    tokens.flatMap((_, i) => (isIt(i) ? besides(i) : [])).filter(({ fact }) => fact !== 'cloud')
  const ofRest = saidOf(isRest)
  const ofLatter = saidOf((i) => latter.has(wordAt(i)))
  const resting = known.size > 0 ? left : parts.length === 2 && ofRest.length > 0 ? [theOther(ofRest, parts)] : []

  const first = clouds[0]?.from ?? 0
  const opening = stated.filter(({ from }) => (sentence[from] ?? 0) < (sentence[first] ?? 0))
  const saysMore = stated.some(({ fact, from }) => fact !== 'cloud' && sentence[from] === sentence[first])
  const isAnswer = saysMore || opening.some(({ fact }) => fact === asked)
  const single = [
    ...described,
    ...resting.map((at) => ({ at, said: ofRest, used: ofRest })),
    { at: parts.length - 1, said: ofLatter, used: ofLatter },
  ].filter(({ said }) => said.length > 0)
  return {
    used: [...single.flatMap((one) => one.used), ...(isAnswer ? opening : [])],
    workloads: [
      ...(isAnswer && opening.length > 0 ? [{ label: null, statements: opening }] : []),
      ...single.map(({ at, said }): LabelledWorkload => ({ label: { kind: 'order', at }, statements: said })),
    ],
  }
}
