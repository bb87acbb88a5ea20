import type { Annotated } from '../annotate.ts'
import type { ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'
import { isPlain } from './withdrawn-names.ts'

/** What may be given up as a whole. */
const wholes = wordsIn('deal deals project opportunity projekt auftrag affaire projet negocio proyecto')

/**
 * Whether a message gives up the only part that stands and goes on with another: "forget the brewery, the deal is dead. Now it's Azure at a
 * school". What it gives up is a customer or a deal, of which its first sentence says nothing else.
 */
export const replacesPart = (annotated: Annotated, statements: readonly Statement[], { parts }: ReadingContext): boolean => {
  const { sentence, cuesOf, startsOf, where } = annotated
  const gives = cuesOf('withdrawal').some(({ from }) => sentence[from] === 0)
  if (parts.length !== 1 || !gives || !isPlain(0, annotated)) return false
  const whole = [...startsOf('customer'), ...where(wholes)].some((at) => sentence[at] === 0)
  const told = statements.filter(({ stance }) => stance === 'stated')
  return whole && told.every(({ from }) => sentence[from] !== 0) && told.some(({ fact }) => fact === 'cloud')
}
