import type { Phrases } from '../../../knowledge/phrases.ts'

/** The agreement that a customer comes to from another. */
export const customerAgreement: Phrases = {
  en: 'MCA, MCAE, MCA E, microsoft customer agreement, customer agreement',
  de: 'kundenvereinbarung, microsoft kundenvereinbarung, microsoft kundenvertrag, MCA vertrag, microsoft customer agreement',
  fr: 'contrat client microsoft, contrat MCA, accord client microsoft, accord MCA',
  es: 'contrato de cliente de microsoft, acuerdo de cliente de microsoft, contrato MCA, acuerdo MCA, contrato de cliente, acuerdo de cliente',
  ja: '顧客契約, Microsoft顧客契約, マイクロソフト顧客契約, カスタマーアグリーメント',
}
