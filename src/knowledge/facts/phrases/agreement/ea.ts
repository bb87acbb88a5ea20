import type { Saying } from '../../../phrases.ts'

export const agreementEa: Saying = {
  says: {
    en: `
      EA .. if I remember right, EA, enterprise agreement, EA contract, EA enrollment, EA enrolment, enrollment, enrolment,
      EA customer, enterprise enrollment, EAs, EA direct, indirect EA, EA subscription, enterprise agreements, EES, SCE,
      microsoft enterprise agreement, true up, true ups, enterprise contract, enrolled with microsoft, monetary commitment,
      azure prepayment, has|have had an EA, has|have had an enterprise agreement, has|have been an EA,
      has|have been on an EA|enterprise, negotiated an EA`,
    de: `
      konzernvertrag, enterprise vertrag, enterprise vereinbarung, EA vertrag, EA registrierung, EA beitritt, EA kunde, EA kunden,
      enterprise agreement vertrag, EA rahmenvertrag, unternehmensvertrag, im EA, EA enrolment, über|ueber einen LSP im EA,
      gilt weiterhin|noch =der|=das enterprise vertrag|agreement, enterprise agreement`,
    fr: `
      accord entreprise, accord d entreprise, contrat entreprise, contrat EA, contrat enterprise agreement, accord EA, en EA,
      sous EA, client EA, contrat d entreprise, contrat cadre EA, inscription EA, abonnement EA, contrat grand compte`,
    es: `
      contrato enterprise, contrato empresarial, contrato EA, acuerdo enterprise, acuerdo empresarial,
      contrato enterprise agreement, contrato marco enterprise, inscripcion EA, inscripcion enterprise, inscripcion de enterprise,
      inscripcion empresarial, contrato corporativo de microsoft, acuerdo EA, enrolamiento, contrato enterprise de microsoft`,
    ja: 'エンタープライズ契約, エンタープライズアグリーメント, エンタープライズ加入契約, エンロールメント, 加入契約, 包括契約, 大企業向け契約, トゥルーアップ',
  },
}
