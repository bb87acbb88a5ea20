import type { Phrases } from '../../../knowledge/phrases.ts'

/** One partner and no other, for what is named beside it. */
export const solePartner: Phrases = {
  en: `
    one|single|sole|same [single|one|and|only] [microsoft] partner, us as [its|their|the|a] one|single|sole [microsoft] partner,
    one|single|sole|same [partner] name, one|single name`,
  de: 'einziger|einzigen|einzige|selbe|selben|derselbe|denselben|demselben|gleicher|gleichen [einzigen] partner, ein und derselbe partner, nur ein|einen partner, ein|einen einzigen namen',
  fr: 'unique|même [seul] partenaire, un seul nom, seul partenaire, un seul [et] [même] partenaire, partenaire unique',
  es: 'unico|mismo [unico] partner|socio, partner|socio unico, un solo partner|socio, un solo nombre',
}
