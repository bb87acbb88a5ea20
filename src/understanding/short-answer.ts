import { type FactId, factOf } from '../knowledge/facts.ts'
import type { Annotated } from './annotate.ts'
import { bareValue } from './vocabulary/bare.ts'
import type { QuestionCue } from './vocabulary/questions.ts'

/** A short answer to the fact that was just asked: one of its values, or that the user does not know. */
type ShortAnswer = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'notKnown' }

const meansNo: Readonly<Partial<Record<FactId, string>>> = {
  existingRecord: 'none',
  access: 'none',
  marketplace: 'none',
  environment: 'public',
  partners: 'one',
  goals: 'none',
}
const meansYes: Readonly<Partial<Record<FactId, string>>> = { partners: 'several' }

/** How a message of at most eight words answers the question about `asked`, or null. */
export const shortAnswer = (asked: FactId, { tokens, found }: Annotated): ShortAnswer | null => {
  if (tokens.length === 0 || tokens.length > 8) return null
  const says = (question: QuestionCue): boolean => found.question.some(({ meaning }) => meaning.question === question)
  const opens = (question: QuestionCue): boolean => found.question.some(({ meaning, from }) => meaning.question === question && from === 0)
  if (asked === 'goals' && says('noGoal')) return { kind: 'value', value: 'none' }
  if (says('dontKnow') && !found.fact.some(({ meaning }) => meaning.fact !== asked)) return { kind: 'notKnown' }
  const values = Object.keys(factOf(asked).values)
  const at = says('first')
    ? 0
    : says('second')
      ? 1
      : says('third')
        ? 2
        : says('last')
          ? values.length - 1
          : tokens.length === 1 && /^[1-9]$/.test(tokens[0]?.word ?? '') && asked !== 'partners'
            ? Number(tokens[0]?.word) - 1
            : null
  const chosen = at === null ? undefined : values[at]
  if (chosen !== undefined) return { kind: 'value', value: chosen }
  const isYesNo = values.includes('yes')
  if (opens('no')) {
    const value = isYesNo ? 'no' : meansNo[asked]
    if (value !== undefined) return { kind: 'value', value }
  }
  if (opens('yes')) {
    const value = isYesNo ? 'yes' : meansYes[asked]
    if (value !== undefined) return { kind: 'value', value }
  }
  // one of these words in a longer sentence says something else
  if (tokens.length > 4) return null
  const word = tokens.map((token) => bareValue(asked, token.word)).find((value) => value !== undefined)
  return word === undefined ? null : { kind: 'value', value: word }
}
