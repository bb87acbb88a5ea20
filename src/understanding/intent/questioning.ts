import type { Intent } from '../reading.ts'
import type { Signs } from './signs.ts'

export type Rule = readonly [Intent, (signs: Signs) => boolean]

/** What goes wrong, whatever facts the complaint or the pasted error names. */
const troubles: readonly Rule[] = [
  [
    'troubleshoot',
    ({ inTrouble, asks, spoken, words, told, inConversation, isQuestion }) =>
      inTrouble && !spoken && words <= 20 && ((asks('persists') && (told === 0 || isQuestion || !inConversation)) || asks('troubleshoot')),
  ],
  [
    'troubleshoot',
    ({ asks, troubles, spoken, isQuestion, told, tellsTrouble, weight }) =>
      asks('troubleshoot') &&
      (troubles || ((spoken || weight('troubleshoot') > 2) && !isQuestion)) &&
      told < 2 &&
      !tellsTrouble &&
      weight('troubleshoot') > 1 &&
      !asks('advise'),
  ],
]

/** What is asked of a model that is named, or of a term. */
const ofNames: readonly Rule[] = [
  ['check', ({ necessity, checkable, scenario }) => necessity && checkable && !scenario],
  ['combine', ({ necessity, several, scenario }) => necessity && several && !scenario],
  [
    'check',
    ({ hadTerms, spoken, several, asks, checkable, bare, terms, attribute, isQuestion }) =>
      hadTerms && spoken && !several && asks('check') && !checkable && bare && !terms && !attribute && isQuestion,
  ],
  ['why', ({ necessity }) => necessity],
  [
    'glossary',
    ({ asks, opensWith, about, inConversation, several, isQuestion, scenario, asksOnly }) =>
      isQuestion &&
      !opensWith('whatIf') &&
      (about || inConversation) &&
      !several &&
      (!scenario || asksOnly) &&
      (asks('cost') || asks('harm')),
  ],
  ['glossary', ({ asks, isQuestion, scenario }) => isQuestion && !scenario && asks('which') && asks('cost')],
  ['attribute', ({ picks, isQuestion }) => picks && isQuestion],
  [
    'attribute',
    ({ ends, supposes, about, inConversation, isQuestion, bare, scenario, several }) =>
      ends && (supposes || bare) && (about || inConversation) && (isQuestion || bare) && !scenario && !several,
  ],
  [
    'why',
    ({ asks, inConversation, spoken, several, checkable, attribute, attributeWeight, weight, isQuestion }) =>
      asks('verdict') &&
      inConversation &&
      spoken &&
      !several &&
      !checkable &&
      (!attribute || weight('verdict') > attributeWeight) &&
      isQuestion,
  ],
  [
    'compare',
    ({ spoken, several, terms, scenario, asks, hadModels, inConversation, checkable, attribute, told, isQuestion, opensWith }) =>
      spoken &&
      !several &&
      !terms &&
      !scenario &&
      asks('compare') &&
      (hadModels || inConversation) &&
      !checkable &&
      !attribute &&
      told === 0 &&
      (isQuestion || opensWith('compare')),
  ],
  [
    'compare',
    ({ spoken, several, terms, scenario, asks, eitherTerm }) => spoken && !several && terms && !scenario && (asks('compare') || eitherTerm),
  ],
  [
    'combine',
    ({ spoken, several, scenario, asks, checkable, attribute, terms, isQuestion }) =>
      spoken && !several && !scenario && asks('combine') && !checkable && !attribute && !terms && isQuestion,
  ],
  [
    'glossary',
    ({ spoken, terms, checkable, attribute, asks, isQuestion, scenario, asksWhether }) =>
      spoken && terms && !checkable && !attribute && isQuestion && !scenario && asksWhether && asks('check'),
  ],
  [
    'glossary',
    ({ asks, terms, isQuestion, spoken, told, scenario, inConversation }) =>
      asks('figure') &&
      terms &&
      isQuestion &&
      !spoken &&
      told < 2 &&
      (!scenario || inConversation) &&
      !asks('advise') &&
      !asks('outOfScope'),
  ],
  [
    'glossary',
    ({ asks, hadTerms, terms, isQuestion, spoken, bare, words }) =>
      asks('figure') && hadTerms && !terms && isQuestion && !spoken && bare && words <= 10,
  ],
]

/** What the last reply meant: its terms, its models, its question, else its result. */
const ofLastReply: readonly Rule[] = (
  [
    ['glossary', ({ hadTerms }) => hadTerms],
    ['lookup', ({ about }) => about],
    ['whyAsk', ({ wasAsked }) => wasAsked],
    ['why', ({ inConversation }) => inConversation],
  ] satisfies readonly Rule[]
).map(([intent, holds]): Rule => [intent, (signs) => asksMeaning(signs) && holds(signs)])

const asksMeaning = ({ asks, spoken, terms, bare, hasFacts, attribute, answers, words }: Signs): boolean =>
  asks('meaning') && !spoken && !terms && bare && !hasFacts && !attribute && !answers && words <= 12

/** What is asked of what was just spoken of or stands; the facts in it are only asked about. */
const ofWhatStands: readonly Rule[] = [
  [
    'attribute',
    ({ about, spoken, bare, attribute, isQuestion, terms, attributeWeight, words }) =>
      about && !spoken && bare && attribute && isQuestion && terms && attributeWeight > 1 && words > 6,
  ],
  [
    'attribute',
    ({ wishes, about, inConversation, isQuestion, spoken, answers, terms, own, asks }) =>
      wishes && (about || inConversation) && isQuestion && !spoken && !answers && !terms && !own && (!asks('advise') || asks('which')),
  ],
  [
    'attribute',
    ({ opensWith, supposes, bare, checkable, attribute, about, inConversation, isQuestion, spoken }) =>
      opensWith('whatIf') && !supposes && bare && !checkable && attribute && isQuestion && !spoken && (about || inConversation),
  ],
  ['attribute', ({ asksOnly, attribute, about, inConversation, spoken }) => asksOnly && attribute && !spoken && (about || inConversation)],
  ['howTo', ({ asksOnly, asks, about, inConversation, spoken }) => asksOnly && asks('howTo') && (about || inConversation) && !spoken],
  [
    'check',
    ({ asksOnly, asks, supposes, bare, about, spoken, checkable, inConversation }) =>
      (asksOnly || (supposes && bare && asks('hindrance'))) && about && !spoken && checkable && !inConversation,
  ],
  ['whatIf', ({ asksOnly, inConversation, conditional, spoken }) => asksOnly && inConversation && conditional && !spoken],
]

/** Questions that are known by what they ask: they tell nothing of the writer's situation. */
export const questioning: readonly Rule[] = [...troubles, ...ofNames, ...ofLastReply, ...ofWhatStands]
