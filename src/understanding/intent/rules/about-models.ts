import { holdsQuestion } from '../../text/asks.ts'
import type { Rule } from '../rule.ts'

/** Questions that name a model; in a told situation only where they end it: "… How do we set up PAL?" */
export const aboutModels: readonly Rule[] = [
  { intent: 'why', example: "why isn't PAL in the list?", holds: ({ opensWith, asks }) => opensWith('why') && !asks('whyAsk') },
  {
    intent: 'why',
    example: 'what do we get out of MBS?',
    holds: ({ opensWith, inConversation, checkable, several }) => opensWith('qualify') && inConversation && !checkable && !several,
  },
  {
    intent: 'compare',
    example: 'CUA against PAL side by side',
    holds: ({ several, asked, asks, asksWhether, weight }) =>
      several && asked && asks('compare') && !(asksWhether && weight('combine') >= weight('compare')),
  },
  {
    intent: 'combine',
    example: 'can we combine MBS and PRACR?',
    holds: ({ several, scenario, asks, isQuestion, asksWhether }) =>
      several && !scenario && (asks('combine') || (isQuestion && asksWhether)),
  },
  {
    intent: 'troubleshoot',
    example: 'The customer declined CPOR.',
    holds: ({ asked, asks, attribute, attributeWeight, troubles, weight, text }) =>
      asked &&
      asks('troubleshoot') &&
      (!attribute || (troubles && weight('troubleshoot') >= attributeWeight)) &&
      (troubles || weight('troubleshoot') > 1 || !holdsQuestion(text)),
  },
  {
    intent: 'check',
    example: 'does PAL work in Azure China?',
    holds: ({
      scenario,
      checkable,
      asks,
      asksWhether,
      several,
      isQuestion,
      attribute,
      opensWith,
      attributeWeight,
      attributeOpens,
      weight,
    }) =>
      !scenario &&
      checkable &&
      (asks('check') ||
        (isQuestion && asksWhether && !several) ||
        (isQuestion && !attribute && !asks('howTo') && !asks('compare') && !asks('meaning') && !opensWith('lookup'))) &&
      !(attribute && (attributeOpens || attributeWeight > 2) && attributeWeight > Math.max(weight('check'), asksWhether ? 1 : 0)),
  },
  {
    intent: 'attribute',
    example: 'when is PAL the wrong tool?',
    holds: ({ asked, attribute, asks, weight, attributeWeight, isQuestion, scenario }) =>
      asked && attribute && !(asks('howTo') && weight('howTo') >= attributeWeight) && (isQuestion || !scenario),
  },
  { intent: 'howTo', example: 'steps to get DPOR set up pls', holds: ({ asked, asks }) => asked && asks('howTo') },
  { intent: 'troubleshoot', example: 'PAL broken?', holds: ({ asks, scenario }) => asks('troubleshoot') && !scenario },
  { intent: 'why', example: 'hm ok. and pracr, why is that one out?', holds: ({ asks, scenario }) => asks('why') && !scenario },
  {
    intent: 'compare',
    example: 'table w/ PAL, CPOR & PRACR pls',
    holds: ({ several, scenario, certain }) => several && !scenario && certain,
  },
  {
    intent: 'lookup',
    example: 'what is PAL?',
    holds: ({ scenario, told, reported, inConversation, isQuestion, words, asks }) =>
      !scenario && told < (reported && !asks('meaning') ? 1 : 2) && (!inConversation || isQuestion || words <= 4 || asks('lookup')),
  },
]
