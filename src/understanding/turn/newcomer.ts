import type { Annotated } from '../annotate.ts'
import { ranks } from '../parts/ranks.ts'
import type { ReadingContext } from '../reading.ts'
import type { Span } from '../spans.ts'
import { holdsQuestion } from '../text/asks.ts'
import { wordsIn } from '../words.ts'

const others = wordsIn(
  'another other different new next further additional anderer anderen anderem andere neuer neuen weiterer weiteren nachster autre nouveau nouvelle prochain otro otra nuevo nueva',
)
const customers = wordsIn('customer client account kunde kunden mandant cliente product produkt produit producto')
const passing = wordsIn('of had hatte hatten avait avions tuvimos tenia told said asked sagte dit dijo did does')
/** How many words before a customer is named, and behind it where it would only be told of. */
const nearOpening = 9
const nearTelling = 2
/** 「もう一社」「2社目」「別のお客様」 */
const japanese = /^(?:あと|それと)?(?:もう(?:一|1)社|別の(?:お客様|顧客|会社)|他の(?:お客様|顧客)|[2二]社目|新しい(?:お客様|顧客))/u

/** The words with which a message turns to another customer than those that stand: "the second customer is on CSP"; null where it does not. */
export const newcomerIn = ({ text, tokens, clause, cuesOf, wordAt }: Annotated, { parts }: ReadingContext): Span | null => {
  if (parts.length === 0 || holdsQuestion(text)) return null
  const words = japanese.exec(text.trimStart())?.[0]
  if (words !== undefined) return { from: 0, to: words.length }
  const at = tokens.findIndex(({ word }, i) => i > 0 && i <= nearOpening && clause[i] === clause[i - 1] && customers.has(word))
  if (at < 0) return null
  const before = wordAt(at - 1)
  const rank = ranks.get(before) ?? 0
  const told = tokens.slice(at + 1, at + 1 + nearTelling).some(({ word }, i) => passing.has(word) && clause[at + 1 + i] === clause[at])
  // "I mixed it up with another customer"
  const corrects = cuesOf('correction').some(({ from }) => from < at)
  const opens = tokens.slice(0, at).every(({ word }) => !passing.has(word))
  return opens && !told && !corrects && (rank > parts.length || others.has(before)) ? { from: at - 1, to: at + 1 } : null
}
