import type { Phrases } from '../../../knowledge/phrases.ts'

export const our: Phrases = {
  en: '=our, =my, =ours, =r own',
  de: `
    =unser, =unsere, =unserem, =unseren, =unserer, =unseres, =unsrem, =unsren, =unsrer, =unsre, =mein, =meine, =meinem, =meinen,
    =meiner, =meines`,
  fr: '=notre, =nos, =mon, =ma, =mes, =nôtre, =nôtres, =notre propre, =nos propres',
  es: 'nuestro, nuestra, nuestros, nuestras, =mi, =mis, =nuestro propio, =nuestra propia, =nuestros propios, =nuestras propias',
  ja: '当社, 弊社, 自社, 我々, 我が社, わが社, わたしたち, 私たち, 私達, 私ども, うち, 当方, 自分たち, 自分達, 当社側, 弊社側, 自社側',
}
