import type { Phrases } from '../../../knowledge/phrases.ts'

export const secondQuestion: Phrases = {
  en: 'the second, second one, second option, number two, option 2, option two, 2nd, latter, option b',
  de: `
    der zweite, die zweite, das zweite, den zweiten, zweite option, zweite variante, nummer zwei, nummer 2, option zwei,
    variante zwei, variante b, option 2, letzteres, letztere, letzterer`,
  fr: `
    le deuxième, la deuxième, le second, la seconde, deuxième option, seconde option, deuxième choix, numéro deux, numéro 2,
    option deux, option 2, option b, choix b, 2e, 2ème, ce dernier`,
  es: `
    el segundo, la segunda, segunda opcion, la segunda opcion, opcion 2, opcion dos, opcion b, numero dos, el numero dos, el dos,
    la dos, este segundo`,
  ja: '2番目, 二番目, 2つ目, 二つ目, ふたつ目, ふたつめ, 後者, 2番, 二番, 真ん中, 選択肢2, 下の方',
}
