import type { Rule } from '../rule.ts'

/** What goes wrong, whatever facts the complaint or the pasted error names. */
export const troubles: readonly Rule[] = [
  {
    intent: 'troubleshoot',
    example: 'still the same',
    holds: ({ inTrouble, asks, spoken, words, told, inConversation, isQuestion }) =>
      inTrouble && !spoken && words <= 20 && ((asks('persists') && (told === 0 || isQuestion || !inConversation)) || asks('troubleshoot')),
  },
  {
    intent: 'troubleshoot',
    example: 'PAL linked but no ACR shows',
    holds: ({ asks, troubles, spoken, isQuestion, told, tellsTrouble, weight }) =>
      asks('troubleshoot') &&
      (troubles || ((spoken || weight('troubleshoot') > 2) && !isQuestion)) &&
      told < 2 &&
      !tellsTrouble &&
      weight('troubleshoot') > 1 &&
      !asks('advise'),
  },
]
