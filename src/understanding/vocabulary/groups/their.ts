import type { Phrases } from '../../../knowledge/phrases.ts'

export const their: Phrases = {
  en: '=their, =thier, =theyre, =his, =her, =there own, =each ones, =each one, =everyones',
  de: '=ihr, =ihre, =ihrem, =ihren, =ihrer, =ihres, =deren, =dessen, =sein, =seine, =seinem, =seinen, =seiner, =seines, =derem',
  fr: '=leur, =leurs, =son, =sa, =ses, =leur propre, =leurs propres, =son propre, =sa propre, =ses propres',
  es: '=su, =sus, =suyo, =suya, =suyos, =suyas, =su propio, =su propia, =sus propios, =sus propias, =el suyo, =la suya',
  ja: '先方, 相手先, 相手, 相手方, 彼ら, 同社, 向こう, あちら, それぞれ, 各社, 各自',
}
