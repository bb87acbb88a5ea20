import type { Phrases } from '../../../knowledge/phrases.ts'

/** Somebody is gone; it takes a part back only next to the name of one. */
export const departure: Phrases = {
  en: `
    =is =gone, =are =gone, =has =gone, =have =gone, =left =us, =has =left, =have =left, =walked =away, no longer our customer,
    no longer work with, no longer work for, =can =go, =may =go, =is =out, =are =out, no longer ours, not ours any more,
    not going to be ours, =went =to =another|=others|=somebody, =is =off,
    =has|=have =cancelled|=canceled|=quit|=terminated|=churned|=resigned, pulled out, dropped out, said goodbye`,
  de: `
    =ist =weg, =sind =weg, =ist =abgesprungen, =sind =abgesprungen, =ist =raus, =sind =raus, =haben =wir verloren,
    =wir =haben verloren, =kann =weg, =können|=koennen =weg, =fliegt =raus`,
  fr: '=est =parti, =sont =partis, =nous =a =quittés, =nous =ont =quittés, =nous =avons =perdu, =on =a =perdu',
  es: '=se =fue, =se =ha =ido, =se =han =ido, hemos perdido =a, perdimos =a, hemos perdido',
  ja: 'を失いました, は離れました, とは終わりました',
}
