import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import type { Proposal, ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { holdsQuestion } from '../text/asks.ts'
import { shortAnswer } from './short-answer.ts'

/** How a message answers the question that was put: with a value, or that its writer does not know. */
type Answer =
  | { readonly kind: 'value'; readonly proposal: Proposal }
  | { readonly kind: 'notKnown'; readonly fact: FactId; readonly findsOut: boolean }

/** Of a longer answer so much is quoted. */
const longestQuote = 120

/** How a message answers the question that was put in few words; null where it tells that fact or others plainly, or asks itself. */
export const answerIn = (annotated: Annotated, stated: readonly Statement[], { asked }: ReadingContext): Answer | null => {
  if (asked === null || holdsQuestion(annotated.text)) return null
  if (stated.some(({ fact, strength }) => fact === asked || strength === 'says')) return null
  const answer = shortAnswer(asked, annotated)
  if (answer === null) return null
  if (answer.kind === 'notKnown') return { ...answer, fact: asked }
  return { kind: 'value', proposal: { fact: asked, value: answer.value, quote: annotated.text.trim().slice(0, longestQuote) } }
}
