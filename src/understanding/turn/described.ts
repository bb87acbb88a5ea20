import type { PartFacts, ValueOf } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import type { ReadingContext } from '../reading.ts'
import type { Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { normalise } from '../text/normalise.ts'
import { tokenise } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'

/** Words that stand for a part: what they go with describes it. */
export const partNouns = wordsIn(
  'one ones part parts piece workload project stuff thing side estate customer client solution teil teils bereich kunde kunden projekt partie volet projet parte cliente proyecto 件 部 分 方',
)
/** Deployments that are products, and so things of their own. */
const products: ReadonlySet<string> = new Set<ValueOf<'deployment'>>(['marketplaceApp', 'vmOffer'])

/** Whether words within a stretch stand for a part. */
export const hasPartNoun = ({ tokens }: Annotated, { from, to }: Span): boolean =>
  tokens.slice(from, to).some(({ word }) => partNouns.has(word))

/** Whether a statement tells what a part is, and not only how things stand with it: its cloud, or a product of which it is made. */
export const isOfIdentity = ({ fact, value, strength }: Statement): boolean =>
  fact === 'cloud' || (fact === 'deployment' && products.has(value)) || (fact === 'role' && strength === 'implies')

const fits = (part: PartFacts, { fact, value }: Statement): boolean => fact !== 'goals' && part[fact] === value
const clashes = (part: PartFacts, { fact, value }: Statement): boolean =>
  fact !== 'goals' && part[fact] !== undefined && part[fact] !== value

/** The only one of the places that are best by this score; undefined where none scores, or several do as well. */
const theBest = (scores: readonly number[]): number | undefined => {
  const best = Math.max(...scores)
  const at = scores.indexOf(best)
  return best > 0 && at === scores.lastIndexOf(best) ? at : undefined
}

/** The place of the one part that is described: all that is said plainly holds of it, nothing speaks against it, and most speaks for it. */
export const partFitting = (said: readonly Statement[], parts: readonly PartFacts[]): number | undefined =>
  theBest(
    parts.map((part) => {
      const isOut = said.some((one) => (one.strength === 'says' ? !fits(part, one) : clashes(part, one)))
      return isOut ? 0 : said.filter((one) => fits(part, one)).length
    }),
  )

/** The place of the one part of which the writer used all these words before. */
export const partWorded = (words: readonly string[], { quotes = [] }: ReadingContext): number | undefined => {
  if (words.length === 0) return undefined
  const used = quotes.map((quote) => new Set(tokenise(normalise(quote)).map(({ word }) => word)))
  return theBest(used.map((own) => (words.every((word) => own.has(word)) ? 1 : 0)))
}
