import type { Rule } from '../rule.ts'

/** Messages that tell no situation and name no model. */
export const withoutModel: readonly Rule[] = [
  { intent: 'overview', example: 'show me all attribution models', holds: ({ asks, told }) => asks('overview') && told < 2 },
  {
    intent: 'why',
    example: 'why not, we hold Owner there',
    holds: ({ about, opensWith, words }) => about && opensWith('why') && words <= 12,
  },
  {
    intent: 'howTo',
    example: 'right, so where do I start?',
    holds: ({ inConversation, bare, asks, words, hasFacts }) => inConversation && bare && !hasFacts && asks('next') && words <= 14,
  },
  {
    intent: 'troubleshoot',
    example: 'we see an error message',
    holds: ({ asks, troubles, bare }) => asks('troubleshoot') && (troubles || bare) && !asks('advise'),
  },
  {
    intent: 'attribute',
    example: 'who signs it at the customer?',
    holds: ({ bare, attribute, isQuestion, terms, followsUp }) => followsUp && bare && attribute && isQuestion && !terms,
  },
  {
    intent: 'howTo',
    example: 'how do I set it up?',
    holds: ({ bare, asks, words, pointed, followsUp }) => followsUp && bare && asks('howTo') && (words <= 14 || pointed),
  },
  {
    intent: 'compare',
    example: 'what is the difference?',
    holds: ({ about, inConversation, bare, asks, words, asksWhether, isQuestion, opensWith }) =>
      (about || (inConversation && (isQuestion || opensWith('compare')))) &&
      bare &&
      asks('compare') &&
      words <= 10 &&
      !(asksWhether && asks('combine')),
  },
  {
    intent: 'combine',
    example: 'can we use both together?',
    holds: ({ bare, asks, words, isQuestion, hasFacts, followsUp }) =>
      followsUp && bare && !hasFacts && asks('combine') && isQuestion && words <= 12,
  },
  {
    intent: 'glossary',
    example: 'what does ACR stand for?',
    holds: ({ terms, opensWith, words, isQuestion, wasAsked, isPerson }) =>
      terms && (opensWith('glossary') || (words <= 4 && isQuestion && !wasAsked)) && !isPerson && words <= 12,
  },
  {
    intent: 'glossary',
    example: 'they said PEC all day. what does PEC mean?',
    holds: ({ terms, asks, isQuestion, told, words, isPerson }) =>
      terms && asks('glossary') && isQuestion && told === 0 && !isPerson && words <= 24,
  },
  {
    intent: 'glossary',
    example: 'I keep hearing MACC, remind me?',
    holds: ({ terms, asks, told, words }) => terms && asks('meaning') && told < 2 && words <= 16,
  },
  {
    intent: 'help',
    example: 'what can you actually do for me?',
    holds: ({ bare, asks, words }) => bare && asks('help') && words <= 14 && !asks('advise'),
  },
  {
    intent: 'thanks',
    example: "cheers, that's all I needed",
    holds: ({ bare, asks, words, isQuestion }) => bare && asks('thanks') && words <= 12 && !isQuestion,
  },
  { intent: 'greeting', example: 'good afternoon', holds: ({ bare, asks, words }) => bare && asks('greeting') && words <= 6 },
  { intent: 'why', example: 'why these?', holds: ({ bare, opensWith, inConversation }) => bare && opensWith('why') && inConversation },
  { intent: 'glossary', example: 'EA I guess', holds: ({ bare, terms, words }) => bare && terms && words <= 3 },
]
