import type { PartFactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { verbs } from '../parts/name-starts.ts'
import type { ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { mapOf } from '../words.ts'
import { partWorded } from './described.ts'
import { restIn } from './remaining.ts'
import { saidAround } from './said-around.ts'

/** What is said of one part, and the statements with which it is. */
export interface OfPart {
  readonly at: number
  readonly said: readonly Statement[]
  readonly used: readonly Statement[]
}

const definite = wordsOf('definite')
/** Words for what a part is, by the fact that it shows in. */
const kinds = mapOf<readonly [PartFactId, string]>({
  saas: ['tenant', 'partner'],
  image: ['deployment', 'vmOffer'],
  appliance: ['deployment', 'vmOffer'],
  template: ['deployment', 'marketplaceApp'],
})
/** The place of the only part that is what one of these words says. */
const partOfKind = (words: readonly string[], { parts }: ReadingContext): number | undefined => {
  const kind = words.map((word) => kinds.get(word)).find((one) => one !== undefined)
  if (kind === undefined) return undefined
  const [fact, value] = kind
  const [at, ...more] = parts.flatMap((part, place) => (part[fact] === value ? [place] : []))
  return more.length > 0 ? undefined : at
}
/** How many words may describe a part. */
const longestDescription = 3

/** What is said of parts by words that the writer used of one alone: "the SaaS isn't on there at all". */
export const partsWorded = (stated: readonly Statement[], annotated: Annotated, context: ReadingContext): readonly OfPart[] => {
  const { tokens, clause, wordAt, where } = annotated
  const { near } = saidAround(stated, annotated)
  return where(definite).flatMap((i): readonly OfPart[] => {
    if (clause[i] === clause[i - 1]) return []
    let end = i + 1
    while (end <= i + longestDescription && clause[end] === clause[i] && !verbs.has(wordAt(end))) end++
    const words = tokens.slice(i + 1, end).map(({ word }) => word)
    const at = verbs.has(wordAt(end)) ? (partWorded(words, context) ?? partOfKind(words, context)) : undefined
    if (at === undefined) return []
    const used = near(i)
    const said = used.filter(({ from }) => from >= end)
    return said.length > 0 ? [{ at, said, used }] : []
  })
}

/** What is said of the part that words point back at: the only one that is not spoken of otherwise, or else the last that was told of. */
export const partPointedBack = (
  stated: readonly Statement[],
  known: ReadonlySet<number>,
  annotated: Annotated,
  { parts, asked, spokenOf }: ReadingContext,
): readonly OfPart[] => {
  const { cuesOf, sentence } = annotated
  const isRest = restIn(annotated)
  /** What is said in the sentence up to where it goes on to the others. */
  const saidFrom = (from: number): readonly Statement[] => {
    let end = from
    while (sentence[end] === sentence[from] && !isRest(end)) end++
    return stated.filter((one) => from <= one.from && one.from < end)
  }
  const said = [...new Set(cuesOf('pointingBack').flatMap(({ from }) => saidFrom(from)))]
  const left = parts.flatMap((_, at) => (known.has(at) ? [] : [at]))
  const answers = said.some(({ fact }) => fact === asked)
  const at = known.size > 0 && left.length === 1 ? left[0] : answers ? undefined : spokenOf
  return at === undefined || said.length === 0 || said.some(({ fact }) => fact === 'cloud') ? [] : [{ at, said, used: said }]
}
