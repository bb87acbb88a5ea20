import type { Phrases } from '../../../knowledge/phrases.ts'

/** It is so by now, whatever it was before. */
export const present: Phrases = {
  en: `
    =now, these days, today, nowadays, currently, by now, meanwhile, at present, at the moment, as of now, as of today, since then,
    ever since, from now on, has since, have since, since moved, switched to, moved to, migrated to, moved over to,
    have|has had ... since|for`,
  de: '=jetzt, =nun, heute, heutzutage, inzwischen, mittlerweile, aktuell, derzeit, momentan, neuerdings, seither, seitdem',
  fr: `
    maintenant, désormais, dorénavant, aujourd hui, actuellement, =à présent, =à =ce jour, =ces =temps ci, depuis =lors,
    =en =ce moment`,
  es: 'ahora, =hoy, hoy en dia, actualmente, en la actualidad, a dia de hoy, desde entonces, en este momento',
  ja: '今は, いまは, 今では, 現在, 現在は, 現時点, 今や',
}
