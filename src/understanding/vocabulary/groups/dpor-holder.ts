import type { Phrases } from '../../../knowledge/phrases.ts'

export const dporHolder: Phrases = {
  en: `
    DPOR, partner of record, CPOR, digital partner of record, the POR, POR, claiming partner, the DPOR, the partner of record`,
  de: `
    eingetragener partner, eingetragene partner, eingetragener DPOR, digitaler partner of =record, digital partner of =record, DPOR,
    CPOR, partner of record, beanspruchender partner, registrierter partner, =der DPOR, =der CPOR, zugeordneter partner`,
  fr: `
    DPOR, CPOR, partner of record, partenaire officiel, partenaire enregistré, partenaire déclaré, partenaire of record,
    digital partner of =record, =le partner of record, partenaire numérique =officiel`,
  es: `
    partner de registro, socio de registro, partner digital de registro, socio digital de registro, partner of record,
    el partner of record, el DPOR, el CPOR, titular del claim, titular de la reclamacion, partner registrado`,
  ja: `
    パートナーオブレコード, レコードパートナー, デジタルパートナーオブレコード, クレームパートナー, POR,
    記録上のパートナー`,
}
