import type { Phrases } from '../../../knowledge/phrases.ts'

export const dporHolder: Phrases = {
  en: `
    DPOR, partner of record, CPOR, digital partner of record, the POR!, POR!, claiming partner, the DPOR, the partner of record,
    digital partner, recorded partner, associated partner, partner on record, digital POR!, registered POR!, recorded POR!`,
  de: `
    eingetragener partner, eingetragene partner, eingetragener DPOR, digitaler partner of =record, digital partner of =record, DPOR,
    CPOR, partner of record, beanspruchender partner, registrierter partner, =der DPOR, =der CPOR, zugeordneter partner,
    digital partner, digitaler partner, digitalen partner`,
  fr: `
    DPOR, CPOR, partner of record, partenaire officiel, partenaire enregistré, partenaire déclaré, partenaire of record,
    digital partner of =record, =le partner of record, partenaire numérique =officiel, partenaire =de référence,
    partenaire =de =record, digital partner, partenaire numérique`,
  es: `
    partner de registro, socio de registro, partner digital de registro, socio digital de registro, partner of record,
    el partner of record, el DPOR, el CPOR, titular del claim, titular de la reclamacion, partner registrado, socio digital,
    partner digital, digital partner, partner de record, partner de referencia`,
  ja: 'パートナーオブレコード, レコードパートナー, デジタルパートナーオブレコード, クレームパートナー, POR!, 記録上のパートナー, デジタルパートナー, 登録パートナー',
}
