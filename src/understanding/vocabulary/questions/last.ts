import type { Phrases } from '../../../knowledge/phrases.ts'

export const lastQuestion: Phrases = {
  en: 'the last, last one, last option, bottom one',
  de: `
    der letzte, die letzte, das letzte, den letzten, letzte option, unterste, letzte variante, ganz unten, das untere,
    zuletzt genannte`,
  fr: 'le dernier, la dernière, dernière option, dernier choix, celui du bas, tout en bas, le tout dernier',
  es: 'el ultimo, la ultima, ultima opcion, la ultima opcion, el de abajo, la de abajo',
  ja: '最後の, 最後のもの, 最後の選択肢, 一番下, 一番最後, 一番下の, 末尾',
}
