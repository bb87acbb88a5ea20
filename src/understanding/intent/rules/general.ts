import type { Rule } from '../rule.ts'

/** What can be told before looking at models. */
export const general: readonly Rule[] = [
  {
    intent: 'outOfScope',
    example: 'what is the weather like?',
    holds: ({ scenario, asks, bare, told, own, spoken, isQuestion, answers }) =>
      asks('outOfScope') &&
      !scenario &&
      told < (own && !isQuestion ? 1 : 2) &&
      (bare || !spoken) &&
      !(spoken && isQuestion && asks('check')) &&
      !answers,
  },
  {
    intent: 'whatIf',
    example: 'would that change under CSP?',
    holds: ({ supposes, opensWith, inConversation, answers, told }) =>
      (supposes || opensWith('whatIf')) && (inConversation || (opensWith('whatIf') && told < 2)) && !answers,
  },
  {
    intent: 'whatIf',
    example: 'MCA or CSP, does that matter?',
    holds: ({ inConversation, asks, oneSentence, isQuestion, conditional, spoken, words, answers }) =>
      inConversation &&
      (asks('whatAbout') || asks('whatIf')) &&
      oneSentence &&
      isQuestion &&
      conditional &&
      !spoken &&
      words <= 12 &&
      !answers &&
      !asks('advise'),
  },
  { intent: 'advise', example: 'no idea what access we have', holds: ({ answers }) => answers },
  {
    intent: 'sources',
    example: 'what are your sources?',
    holds: ({ asks, scenario, bare, words }) => asks('sources') && !scenario && bare && words <= 14,
  },
]
