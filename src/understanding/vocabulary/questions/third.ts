import type { Phrases } from '../../../knowledge/phrases.ts'

export const thirdQuestion: Phrases = {
  en: 'the third, third one, third option, number three, option 3, 3rd, option c',
  de: `
    der dritte, die dritte, das dritte, den dritten, dritte option, dritte variante, nummer drei, nummer 3, option drei, variante c,
    variante drei, option 3`,
  fr: `
    le troisième, la troisième, troisième option, troisième choix, numéro trois, numéro 3, option trois, option 3, option c,
    choix c, 3e, 3ème`,
  es: `
    el tercero, la tercera, tercera opcion, la tercera opcion, opcion 3, opcion tres, opcion c, numero tres, el numero tres,
    el tres, la tres`,
  ja: '3番目, 三番目, 3つ目, 三つ目, みっつ目, 3番, 三番, 選択肢3',
}
