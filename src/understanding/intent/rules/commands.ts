import { holdsQuestion } from '../../text/asks.ts'
import type { Rule } from '../rule.ts'

/** What is said to the advisor itself. */
export const commands: readonly Rule[] = [
  { intent: 'help', example: '?', holds: ({ words, text }) => words === 0 && (holdsQuestion(text) || text.trim() === '') },
  { intent: 'outOfScope', example: '((((', holds: ({ words }) => words === 0 },
  {
    intent: 'reset',
    example: 'reset please, wrong customer',
    holds: ({ scenario, asks, words }) => !scenario && asks('reset') && words <= 12,
  },
  {
    intent: 'undo',
    example: 'hmm, take that last one back',
    holds: ({ scenario, asks, opensWith, weight, words, told, hasFacts }) =>
      !scenario && asks('undo') && told === 0 && (words <= 10 || (opensWith('undo') && weight('undo') > 1 && words <= 24 && !hasFacts)),
  },
  {
    intent: 'showFacts',
    example: 'what did I tell you so far?',
    holds: ({ scenario, asks, opensWith, spoken, words }) =>
      !scenario && asks('showFacts') && words <= (opensWith('showFacts') && !spoken ? 24 : 14),
  },
  {
    intent: 'whyAsk',
    example: 'why do you want to know?',
    holds: ({ scenario, asks, words, opensWith, checkable }) =>
      !scenario && asks('whyAsk') && !(opensWith('whatIf') && checkable) && words <= 12,
  },
  {
    intent: 'whyAsk',
    example: "I don't understand the question",
    holds: ({ scenario, wasAsked, asks, spoken, terms, told, answers, words }) =>
      !scenario &&
      wasAsked &&
      (asks('clarify') || (asks('meaning') && asks('dontKnow'))) &&
      !spoken &&
      !terms &&
      told === 0 &&
      !answers &&
      words <= 12,
  },
  {
    intent: 'person',
    example: 'can I talk to a person?',
    holds: ({ scenario, asks, words, spoken, opensWith }) => !scenario && asks('person') && words <= 24 && (!spoken || opensWith('person')),
  },
  {
    intent: 'person',
    example: 'I think you are wrong about CUA',
    holds: ({ asks, told, words }) => asks('dispute') && told === 0 && words <= 24,
  },
]
