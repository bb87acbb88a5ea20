import type { Phrases } from '../../../knowledge/phrases.ts'

/** The agreement that a customer leaves for another. */
export const enterpriseAgreement: Phrases = {
  en: 'EA, enterprise agreement, enrollment, enrolment, EA enrollment, EA enrolment, EA contract, enterprise enrollment',
  de: 'EA vertrag, enterprise vertrag, enterprise agreement, konzernvertrag, enterprise vereinbarung, EA beitritt',
  fr: 'contrat entreprise, accord entreprise, accord =d entreprise, contrat EA, accord EA, contrat =d entreprise',
  es: 'contrato enterprise, contrato empresarial, contrato EA, acuerdo enterprise, acuerdo empresarial, acuerdo EA',
  ja: 'エンタープライズ契約, エンタープライズアグリーメント, EA契約, 加入契約',
}
