import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks whether something is needed at all, and not what is needed for it. */
export const needQuestion: Phrases = {
  en: `
    do i|we|you|they need, do i|we|you|they really|even|still|actually need, do i|we have to have, need .. at all, need .. on top,
    should i|we have, is .. needed, is .. necessary, is .. required, is .. mandatory, is .. a must, is there any need`,
  de: `
    brauchen wir, brauche ich, braucht man, braucht es, benötigen|benoetigen wir, benötigt|benoetigt man, ist .. nötig|noetig,
    ist .. notwendig, ist .. erforderlich, ist .. pflicht`,
  fr: 'avons nous besoin de, a t on besoin de, ai je besoin de, faut il, est ce que .. est nécessaire, est ce qu il faut',
  es: 'necesitamos, necesito, hace falta, es necesario, es obligatorio, nos hace falta',
  ja: 'は必要ですか, が必要ですか, は要りますか, は必須ですか',
}
