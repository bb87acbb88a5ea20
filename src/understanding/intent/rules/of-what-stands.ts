import type { Rule } from '../rule.ts'

/** What is asked of what was just spoken of or stands; the facts in it are only asked about. */
export const ofWhatStands: readonly Rule[] = [
  {
    intent: 'attribute',
    example: "what if we're removed as Owner?",
    holds: ({ about, spoken, bare, attribute, isQuestion, terms, attributeWeight, words }) =>
      about && !spoken && bare && attribute && isQuestion && terms && attributeWeight > 1 && words > 6,
  },
  {
    intent: 'attribute',
    example: 'how about incentives?',
    holds: ({ wishes, isQuestion, spoken, answers, terms, own, asks, followsUp }) =>
      wishes && followsUp && isQuestion && !spoken && !answers && !terms && !own && (!asks('advise') || asks('which')),
  },
  {
    intent: 'attribute',
    example: 'what happens if we both claim?',
    holds: ({ opensWith, supposes, bare, checkable, attribute, isQuestion, spoken, followsUp }) =>
      opensWith('whatIf') && !supposes && bare && !checkable && attribute && isQuestion && !spoken && followsUp,
  },
  {
    intent: 'attribute',
    example: 'do we also get incentives?',
    holds: ({ asksOnly, attribute, spoken, followsUp }) => asksOnly && attribute && !spoken && followsUp,
  },
  {
    intent: 'howTo',
    example: 'how do I set up the Azure part?',
    holds: ({ asksOnly, asks, spoken, followsUp }) => asksOnly && asks('howTo') && followsUp && !spoken,
  },
  {
    intent: 'check',
    example: 'is our offer transactable?',
    holds: ({ asksOnly, asks, supposes, bare, about, spoken, checkable, inConversation }) =>
      (asksOnly || (supposes && bare && asks('hindrance'))) && about && !spoken && checkable && !inConversation,
  },
  {
    intent: 'whatIf',
    example: 'is our offer transactable?',
    holds: ({ asksOnly, inConversation, conditional, spoken }) => asksOnly && inConversation && conditional && !spoken,
  },
]
