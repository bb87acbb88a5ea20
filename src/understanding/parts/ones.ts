import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { firsts, indexOf } from '../spans.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import { joins } from './joins.ts'

const singles = wordsIn('one einer eine eines un une uno una')
const singling = wordsIn(
  'on under with via through in has is uses buys takes runs at mit uber unter hat ist lauft bei en sous avec a est con por bajo tiene es',
)
const otherOnes = wordsOf('other')
const otherArticles = wordsOf(['definite', 'and'])
/** Words that may single something out. */
export const singlingWords: ReadonlySet<string> = new Set([...singles, ...otherOnes])
/** How far behind the one the next one, or the other, may stand, in words. */
const nearNext = 12
const nearOther = 40

/** Words that single out one thing after another. */
interface Ones {
  /** "Two customers, one on EA, one on CSP": one of several, where the next one is said alike or one was counted before. */
  readonly isCounted: (at: number, isCounting: boolean) => boolean
  /** "One is on EA and the other …" */
  readonly isOneOfTwo: (at: number) => boolean
  readonly isOther: (at: number) => boolean
}

/** What the ones and the others of a message single out. */
export const onesIn = ({ tokens, clause, sentence, found, wordAt }: Annotated, isKnown: (at: number) => boolean): Ones => {
  const opens = (at: number): boolean =>
    clause[at] !== clause[at - (otherArticles.has(wordAt(at - 1)) ? 2 : 1)] ||
    (tokens[at]?.gap ?? gaps.none) >= gaps.colon ||
    joins.has(wordAt(at - 1))
  const isSingle = (at: number): boolean =>
    opens(at) && (singling.has(wordAt(at + 1)) || (isKnown(at + 1) && tokens[at + 1]?.capitals !== 'none'))
  const held = indexOf(found.fact.filter(({ meaning }) => meaning.value === 'otherPartner'))
  const several = firsts(
    found.fact.filter(({ meaning }) => meaning.value === 'several'),
    sentence,
  )
  /** "It's us and another integrator, and the other one is partner of record." */
  const isPartner = (at: number): boolean => held.over(at) !== undefined && (several.get(sentence[at] ?? 0) ?? at) < at
  const isOther = (at: number): boolean => otherOnes.has(wordAt(at)) && otherArticles.has(wordAt(at - 1)) && !isPartner(at)
  const follows = (at: number, near: number, isIt: (at: number) => boolean): boolean => {
    for (let i = at + 1; i < at + near; i++) if (isIt(i)) return true
    return false
  }
  const saysNext = (at: number): boolean => follows(at, nearNext, (next) => wordAt(next) === wordAt(at) && isSingle(next))
  return {
    isCounted: (at, isCounting) => singles.has(wordAt(at)) && isSingle(at) && (isCounting || saysNext(at)),
    isOneOfTwo: (at) =>
      singles.has(wordAt(at)) && follows(at, nearOther, isOther) && (wordAt(at) === 'one' || isSingle(at) || wordAt(at - 1) === 'l'),
    isOther,
  }
}
