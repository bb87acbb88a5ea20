import type { Phrases } from '../../../knowledge/phrases.ts'

/** Asks whether the writer's own situation, as it was told, is one for the model. */
export const qualifyQuestion: Phrases = {
  en: `
    do we get, do we qualify, would we get, would we qualify, are we eligible, can we have, is it for us, is that for us,
    does it fit us, does that fit us, right for us`,
  de: 'bekommen wir, qualifizieren wir uns, passt das für uns, ist das was für uns, kommen wir für',
  fr: 'avons nous droit, sommes nous éligibles, est ce pour nous, a t on droit',
  es: 'podemos tener, cumplimos, somos elegibles, es para nosotros, nos corresponde',
  ja: '対象になりますか, 当社に適し, うちは対象',
}
