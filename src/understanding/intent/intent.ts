import type { Intent } from '../reading.ts'
import { holdsQuestion } from '../text/asks.ts'
import { questioning, type Rule } from './questioning.ts'
import { type Evidence, signsOf } from './signs.ts'

/** What is said to the advisor itself. */
const commands: readonly Rule[] = [
  ['help', ({ words, text }) => words === 0 && (holdsQuestion(text) || text.trim() === '')],
  ['outOfScope', ({ words }) => words === 0],
  ['reset', ({ scenario, asks, words }) => !scenario && asks('reset') && words <= 12],
  ['undo', ({ scenario, asks, words, told }) => !scenario && asks('undo') && words <= 10 && told === 0],
  ['showFacts', ({ scenario, asks, words }) => !scenario && asks('showFacts') && words <= 14],
  [
    'whyAsk',
    ({ scenario, asks, words, opensWith, checkable }) => !scenario && asks('whyAsk') && !(opensWith('whatIf') && checkable) && words <= 12,
  ],
  [
    'whyAsk',
    ({ scenario, wasAsked, asks, spoken, terms, told, answers, words }) =>
      !scenario &&
      wasAsked &&
      (asks('clarify') || (asks('meaning') && asks('dontKnow'))) &&
      !spoken &&
      !terms &&
      told === 0 &&
      !answers &&
      words <= 12,
  ],
  [
    'person',
    ({ scenario, asks, words, spoken, opensWith }) => !scenario && asks('person') && words <= 24 && (!spoken || opensWith('person')),
  ],
  ['person', ({ asks, told, words }) => asks('dispute') && told === 0 && words <= 24],
]

/** What can be told before looking at models. */
const general: readonly Rule[] = [
  [
    'outOfScope',
    ({ scenario, asks, bare, told, own, spoken, isQuestion, answers }) =>
      asks('outOfScope') &&
      !scenario &&
      told < (own && !isQuestion ? 1 : 2) &&
      (bare || !spoken) &&
      !(spoken && isQuestion && asks('check')) &&
      !answers,
  ],
  [
    'whatIf',
    ({ supposes, opensWith, inConversation, answers, told }) =>
      (supposes || opensWith('whatIf')) && (inConversation || (opensWith('whatIf') && told < 2)) && !answers,
  ],
  [
    'whatIf',
    ({ inConversation, asks, oneSentence, isQuestion, conditional, spoken, words, answers }) =>
      inConversation &&
      (asks('whatAbout') || asks('whatIf')) &&
      oneSentence &&
      isQuestion &&
      conditional &&
      !spoken &&
      words <= 12 &&
      !answers &&
      !asks('advise'),
  ],
  ['advise', ({ answers }) => answers],
  ['sources', ({ asks, scenario, bare, words }) => asks('sources') && !scenario && bare && words <= 14],
]

/** Questions that name a model; in a told situation only where they end it: "… How do we set up PAL?" */
const aboutModels: readonly Rule[] = [
  ['why', ({ opensWith, asks }) => opensWith('why') && !asks('whyAsk')],
  ['why', ({ opensWith, inConversation, checkable, several }) => opensWith('qualify') && inConversation && !checkable && !several],
  [
    'compare',
    ({ several, asked, asks, asksWhether, weight }) =>
      several && asked && asks('compare') && !(asksWhether && weight('combine') >= weight('compare')),
  ],
  [
    'combine',
    ({ several, scenario, asks, isQuestion, asksWhether }) => several && !scenario && (asks('combine') || (isQuestion && asksWhether)),
  ],
  ['advise', ({ inConversation, isQuestion, tellsTrouble }) => inConversation && !isQuestion && tellsTrouble],
  [
    'troubleshoot',
    ({ asked, asks, attribute, attributeWeight, troubles, weight, text }) =>
      asked &&
      asks('troubleshoot') &&
      (!attribute || (troubles && weight('troubleshoot') >= attributeWeight)) &&
      (troubles || weight('troubleshoot') > 1 || !holdsQuestion(text)),
  ],
  [
    'check',
    ({ scenario, checkable, asks, asksWhether, several, isQuestion, attribute, opensWith, attributeWeight, attributeOpens, weight }) =>
      !scenario &&
      checkable &&
      (asks('check') ||
        (isQuestion && asksWhether && !several) ||
        (isQuestion && !attribute && !asks('howTo') && !asks('compare') && !asks('meaning') && !opensWith('lookup'))) &&
      !(attribute && (attributeOpens || attributeWeight > 2) && attributeWeight > Math.max(weight('check'), asksWhether ? 1 : 0)),
  ],
  [
    'attribute',
    ({ asked, attribute, asks, weight, attributeWeight, isQuestion, scenario }) =>
      asked && attribute && !(asks('howTo') && weight('howTo') >= attributeWeight) && (isQuestion || !scenario),
  ],
  ['howTo', ({ asked, asks }) => asked && asks('howTo')],
  ['troubleshoot', ({ asks, scenario }) => asks('troubleshoot') && !scenario],
  ['why', ({ asks, scenario }) => asks('why') && !scenario],
  ['compare', ({ several, scenario, certain }) => several && !scenario && certain],
  [
    'lookup',
    ({ scenario, told, reported, inConversation, isQuestion, words, asks }) =>
      !scenario && told < (reported && !asks('meaning') ? 1 : 2) && (!inConversation || isQuestion || words <= 4 || asks('lookup')),
  ],
]

/** Messages that tell no situation and name no model. */
const withoutModel: readonly Rule[] = [
  ['overview', ({ asks, told }) => asks('overview') && told < 2],
  ['why', ({ about, opensWith, words }) => about && opensWith('why') && words <= 12],
  ['howTo', ({ inConversation, bare, asks, words, hasFacts }) => inConversation && bare && !hasFacts && asks('next') && words <= 14],
  ['troubleshoot', ({ asks, troubles, bare }) => asks('troubleshoot') && (troubles || bare) && !asks('advise')],
  [
    'attribute',
    ({ about, inConversation, bare, attribute, isQuestion, terms }) =>
      (about || inConversation) && bare && attribute && isQuestion && !terms,
  ],
  [
    'howTo',
    ({ about, inConversation, bare, asks, words, pointed }) =>
      (about || inConversation) && bare && asks('howTo') && (words <= 14 || pointed),
  ],
  [
    'compare',
    ({ about, inConversation, bare, asks, words, asksWhether, isQuestion, opensWith }) =>
      (about || (inConversation && (isQuestion || opensWith('compare')))) &&
      bare &&
      asks('compare') &&
      words <= 10 &&
      !(asksWhether && asks('combine')),
  ],
  [
    'combine',
    ({ about, inConversation, bare, asks, words, isQuestion, hasFacts }) =>
      (about || inConversation) && bare && !hasFacts && asks('combine') && isQuestion && words <= 12,
  ],
  [
    'glossary',
    ({ terms, opensWith, words, isQuestion, wasAsked, isPerson }) =>
      terms && (opensWith('glossary') || (words <= 4 && isQuestion && !wasAsked)) && !isPerson && words <= 12,
  ],
  ['glossary', ({ terms, asks, told, words }) => terms && asks('meaning') && told < 2 && words <= 16],
  ['help', ({ bare, asks, words }) => bare && asks('help') && words <= 14 && !asks('advise')],
  ['thanks', ({ bare, asks, words, isQuestion }) => bare && asks('thanks') && words <= 12 && !isQuestion],
  ['greeting', ({ bare, asks, words }) => bare && asks('greeting') && words <= 6],
  ['why', ({ bare, opensWith, inConversation }) => bare && opensWith('why') && inConversation],
  ['glossary', ({ bare, terms, words }) => bare && terms && words <= 3],
]

const otherwise: readonly Rule[] = [
  ['advise', ({ bare, hasFacts, asks, terms }) => !bare || hasFacts || asks('advise') || asks('dontKnow') || terms],
  ['advise', ({ pointed }) => pointed],
  ['thanks', ({ asks }) => asks('thanks')],
  [
    'greeting',
    ({ asks, inConversation, opensWith, words }) => asks('greeting') && (!inConversation || (opensWith('greeting') && words <= 8)),
  ],
  ['help', ({ asks }) => asks('help')],
  [
    'thanks',
    ({ opensWith, about, inConversation, words, isQuestion }) => opensWith('yes') && (about || inConversation) && words <= 4 && !isQuestion,
  ],
  // who tells something in the middle of a conversation tells it for the advice
  ['advise', ({ inConversation, isQuestion, takesBack, asks }) => inConversation && (takesBack || !isQuestion) && !asks('outOfScope')],
]

/** What the message wants: the first rule that holds. */
export const intentOf = (evidence: Evidence): Intent => {
  const signs = signsOf(evidence)
  const rules = [
    ...commands,
    ...questioning,
    ...general,
    ...(signs.spoken && !(signs.scenario && !signs.isQuestion) ? aboutModels : []),
    ...(!signs.scenario && !signs.spoken ? withoutModel : []),
    ...otherwise,
  ]
  return rules.find(([, holds]) => holds(signs))?.[0] ?? 'outOfScope'
}
