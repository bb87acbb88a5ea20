import type { Rule } from '../rule.ts'

export const otherwise: readonly Rule[] = [
  {
    intent: 'advise',
    example: 'which attribution do we need?',
    holds: ({ bare, hasFacts, asks, terms }) => !bare || hasFacts || asks('advise') || asks('dontKnow') || terms,
  },
  { intent: 'advise', example: 'and the second one?', holds: ({ pointed }) => pointed },
  { intent: 'thanks', example: 'thanks a lot, but now I really have to run and catch the last train', holds: ({ asks }) => asks('thanks') },
  {
    intent: 'greeting',
    example: 'hey, want to know what we should register',
    holds: ({ asks, inConversation, opensWith, words }) => asks('greeting') && (!inConversation || (opensWith('greeting') && words <= 8)),
  },
  {
    intent: 'help',
    example: 'I am new here and would like to understand what exactly it is that you can do for somebody like me',
    holds: ({ asks }) => asks('help'),
  },
  {
    intent: 'thanks',
    example: 'yes',
    holds: ({ opensWith, words, isQuestion, followsUp }) => opensWith('yes') && followsUp && words <= 4 && !isQuestion,
  },
  // who tells something in the middle of a conversation tells it for the advice
  {
    intent: 'advise',
    example: 'the project went well',
    holds: ({ inConversation, isQuestion, takesBack, asks }) => inConversation && (takesBack || !isQuestion) && !asks('outOfScope'),
  },
]
