import type { Rule } from '../rule.ts'
import type { Signs } from '../signs.ts'

/** "What does that mean?", and no more. */
const asksMeaning = ({ asks, spoken, terms, bare, hasFacts, attribute, answers, words }: Signs): boolean =>
  asks('meaning') && !spoken && !terms && bare && !hasFacts && !attribute && !answers && words <= 12

/** What the last reply meant: its terms, its models, its question, else its result. */
export const ofLastReply: readonly Rule[] = [
  { intent: 'glossary', example: 'what does that mean?', holds: (signs) => asksMeaning(signs) && signs.hadTerms },
  { intent: 'lookup', example: 'what does that mean?', holds: (signs) => asksMeaning(signs) && signs.about },
  { intent: 'whyAsk', example: 'what does that mean?', holds: (signs) => asksMeaning(signs) && signs.wasAsked },
  { intent: 'why', example: 'what does that mean?', holds: (signs) => asksMeaning(signs) && signs.inConversation },
]
