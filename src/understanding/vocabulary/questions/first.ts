import type { Phrases } from '../../../knowledge/phrases.ts'

export const firstQuestion: Phrases = {
  en: 'the first, first one, first option, number one, option 1, option one, 1st, former, option a, first of these',
  de: `
    der erste, die erste, das erste, den ersten, ersteres, erstere, erste option, erste variante, nummer eins, nummer 1,
    option eins, variante eins, variante a, option 1, das obere, oberste, zuerst genannte, 1 option`,
  fr: `
    le premier, la première, les premiers, premier choix, première option, numéro un, numéro 1, option un, option 1, option a,
    choix a, celui du haut, le 1, 1er, 1ère, ce premier`,
  es: `
    el primero, la primera, primero, primera, primera opcion, la primera opcion, opcion 1, opcion uno, opcion a, numero uno,
    el numero uno, el uno, la uno, el de arriba`,
  ja: '1番目, 一番目, 1つ目, 一つ目, ひとつ目, ひとつめ, 最初の, 最初のもの, 最初の方, 前者, 一番上, 1番, 一番目の, 選択肢1, 上の方',
}
