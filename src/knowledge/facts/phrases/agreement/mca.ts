import type { Saying } from '../../../phrases.ts'

export const agreementMca: Saying = {
  says: {
    en: `
      MCA, MCA-E, MCA E, MCAE, microsoft customer agreement, customer agreement, MCAs, MCA enterprise, MCA online, MCA contract,
      negotiated|concluded a|an|the MCA [E], not EA anymore .. microsoft customer agreement,
      buying|buys|buy|bought|purchase|purchasing on|under|through|via [an|the] MCA`,
    de: `
      kundenvereinbarung, microsoft kundenvereinbarung, microsoft kundenvertrag, MCA vertrag, MCA kunde, MCA kunden, im MCA,
      unter MCA`,
    fr: `
      contrat client microsoft, contrat MCA, accord client microsoft, en MCA, sous MCA, client MCA,
      contrat microsoft customer agreement, accord MCA, est passé|passée|passés =au MCA|microsoft|customer,
      =au microsoft customer agreement`,
    es: `
      contrato de cliente de microsoft, acuerdo de cliente de microsoft, contrato MCA, acuerdo MCA, contrato de cliente,
      acuerdo de cliente, contrato de clientes de microsoft, acuerdo de clientes de microsoft, MCA empresarial,
      contrato microsoft customer agreement, cliente MCA, en MCA, bajo MCA,  compran por|=con MCA,
      MCA firmado|vigente`,
    ja: 'マイクロソフト顧客契約, Microsoft顧客契約, 顧客契約, マイクロソフトカスタマーアグリーメント, カスタマーアグリーメント',
  },
}
