import type { Phrases } from '../../../knowledge/phrases.ts'

/** Said to be polite, and meaning no more. */
export const courtesy: Phrases = {
  en: `
    please, pls, plz, if you please, if you would, if you dont mind, if you could`,
  de: 'bitte, =bitte =sehr, =wenn =sie =so =nett =sind, =wenn =es =geht',
  fr: '=s =il =vous =plaît, =s =il =te =plaît, svp, stp',
  es: 'por favor, porfa, =si =es =tan =amable, =si =no =te|=le =importa',
  ja: 'お願いします, お願い致します, お願いいたします',
}
