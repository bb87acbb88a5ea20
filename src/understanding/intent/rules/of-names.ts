import type { Rule } from '../rule.ts'

/** What is asked of a model that is named, or of a term. */
export const ofNames: readonly Rule[] = [
  {
    intent: 'check',
    example: 'do I need CPOR for Power Apps?',
    holds: ({ necessity, checkable, scenario }) => necessity && checkable && !scenario,
  },
  {
    intent: 'combine',
    example: 'do we need CPOR if we already have PAL?',
    holds: ({ necessity, several, scenario }) => necessity && several && !scenario,
  },
  {
    intent: 'check',
    example: 'is it enough for PAL?',
    holds: ({ hadTerms, asks, checkable, bare, terms, attribute, isQuestion, ofOneModel }) =>
      hadTerms && ofOneModel && asks('check') && !checkable && bare && !terms && !attribute && isQuestion,
  },
  { intent: 'why', example: 'do we need PAL at all?', holds: ({ necessity }) => necessity },
  {
    intent: 'glossary',
    example: 'does CUA cost extra on AKS?',
    holds: ({ asks, opensWith, several, isQuestion, scenario, asksOnly, followsUp }) =>
      isQuestion && !opensWith('whatIf') && followsUp && !several && (!scenario || asksOnly) && (asks('cost') || asks('harm')),
  },
  {
    intent: 'glossary',
    example: 'which of them costs extra?',
    holds: ({ asks, isQuestion, scenario }) => isQuestion && !scenario && asks('which') && asks('cost'),
  },
  { intent: 'attribute', example: 'which of them count for MACC?', holds: ({ picks, isQuestion }) => picks && isQuestion },
  {
    intent: 'attribute',
    example: 'how long does PAL last after that?',
    holds: ({ ends, supposes, isQuestion, bare, scenario, several, followsUp }) =>
      ends && (supposes || bare) && followsUp && (isQuestion || bare) && !scenario && !several,
  },
  {
    intent: 'why',
    example: 'so why is PAL off the table?',
    holds: ({ asks, inConversation, checkable, attribute, attributeWeight, weight, isQuestion, ofOneModel }) =>
      asks('verdict') && inConversation && ofOneModel && !checkable && (!attribute || weight('verdict') > attributeWeight) && isQuestion,
  },
  {
    intent: 'compare',
    example: 'compare it with DPOR',
    holds: ({ terms, scenario, asks, hadModels, inConversation, checkable, attribute, told, isQuestion, opensWith, ofOneModel }) =>
      ofOneModel &&
      !terms &&
      !scenario &&
      asks('compare') &&
      (hadModels || inConversation) &&
      !checkable &&
      !attribute &&
      told === 0 &&
      (isQuestion || opensWith('compare')),
  },
  {
    intent: 'compare',
    example: 'is PEC the same as PAL?',
    holds: ({ terms, scenario, asks, eitherTerm, ofOneModel }) => ofOneModel && terms && !scenario && (asks('compare') || eitherTerm),
  },
  {
    intent: 'combine',
    example: 'what can CUA be combined with?',
    holds: ({ scenario, asks, checkable, attribute, terms, isQuestion, ofOneModel }) =>
      ofOneModel && !scenario && asks('combine') && !checkable && !attribute && !terms && isQuestion,
  },
  {
    intent: 'glossary',
    example: 'does PAL work with MACC?',
    holds: ({ spoken, terms, checkable, attribute, asks, isQuestion, scenario, asksWhether }) =>
      spoken && terms && !checkable && !attribute && isQuestion && !scenario && asksWhether && asks('check'),
  },
  {
    intent: 'glossary',
    example: 'where do I find our tenant ID?',
    holds: ({ asks, terms, isQuestion, spoken, told, scenario, inConversation }) =>
      asks('figure') &&
      terms &&
      isQuestion &&
      !spoken &&
      told < 2 &&
      (!scenario || inConversation) &&
      !asks('advise') &&
      !asks('outOfScope'),
  },
  {
    intent: 'glossary',
    example: 'how long does that take?',
    holds: ({ asks, hadTerms, terms, isQuestion, spoken, bare, words }) =>
      asks('figure') && hadTerms && !terms && isQuestion && !spoken && bare && words <= 10,
  },
]
