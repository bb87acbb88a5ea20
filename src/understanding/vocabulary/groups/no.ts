import type { Phrases } from '../../../knowledge/phrases.ts'

export const no: Phrases = {
  en: 'no, zero, without, nil, absolutely no',
  de: `
    kein, keinerlei, =ohne, null, =gar =kein, überhaupt|ueberhaupt =kein, =nicht einmal =ein, =ohne =jeden, =ohne =jede,
    =ohne jegliche, =ohne jeglichen, =nicht =den geringsten`,
  fr: `
    =pas =de, =pas =d, =aucun, =aucune, =sans, =sans =aucun, =sans =aucune, zéro, =plus =aucun, =plus =aucune, =pas =le moindre,
    =pas =la moindre, =pas =du =tout =d, =pas =du =tout =de, absolument =aucun, absolument =aucune, =plus =d, =ni`,
  es: '=no, ningun, ninguna, ninguno, sin, sin ningun, sin ninguna, nada de, cero, ni un, ni una',
}
