import type { Phrases } from '../../../knowledge/phrases.ts'

export const per: Phrases = {
  en: '=per, for each, for every, of each, by each, each single, each individual, of every, every single',
  de: `
    =pro, =je, =für|=fuer =jede, =für|=fuer =jedes, =für|=fuer =jeden, =jede einzelne, =jedes einzelne, =jeder einzelnen,
    =jedes einzelnen, =für|=fuer =jede einzelne, =für|=fuer =jedes einzelne, =pro einzelner, =pro einzelnem, =nach einzelner`,
  fr: '=par, =pour =chaque, =de =chaque, chaque, =pour chacun, =pour chacune, =de chacun, =de chacune, =par =chaque',
  es: '=por, por cada, de cada, para cada, a nivel de, cada',
  ja: 'ごと, ごとに, ごとの, 毎, 別, 別に, 別の, 単位, 単位で, 単位の',
}
