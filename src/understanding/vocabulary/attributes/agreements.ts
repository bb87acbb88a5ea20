import type { Phrases } from '../../../knowledge/phrases.ts'

export const agreements: Phrases = {
  en: `
    which agreements, what agreements, which contracts, contract types, what contracts, which contract, under which agreement,
    under which contract, which licensing, agreement types, which agreement types, supported agreements, which purchase,
    which offers types, what licensing, licensing programs, licensing programmes, which buying, agreement types support,
    which agreement`,
  de: `
    welche verträge|vertraege, welcher vertrag, welchen vertrag, welchem vertrag, welchen verträgen|vertraegen,
    bei welchen verträgen|vertraegen, mit welchem vertrag, unter welchem vertrag, welche vertragsarten, welche vertragsart,
    vertragsarten, vertragstypen, welche vertragstypen, vertragsart, welche lizenzmodelle, welches lizenzmodell,
    welche lizenzprogramme, welche agreements, welches agreement, unter welchem agreement, welche kaufarten,
    welche beschaffungswege, welche bezugswege, welche vereinbarung, bei welcher vereinbarung,
    unterstützte|unterstuetzte verträge|vertraege, welche lizenzverträge|lizenzvertraege, welche einkaufsmodelle`,
  fr: `
    quels contrats, quel contrat, quels accords, quel accord, quels types de contrat, quels types de contrats, types de contrat,
    types de contrats, type de contrat, type d accord, pour quels contrats, avec quels contrats, avec quel contrat,
    sous quel contrat, sous quel accord, dans quel contrat, quels modes d achat, quel mode d achat, quels programmes de licence,
    quel programme de licence, quel licensing, quels modèles de licence, quels programmes d achat, contrats compatibles,
    contrats supportés, contrats pris en charge, accords pris en charge`,
  es: `
    que contratos, que contrato, con que contratos, con que contrato, para que contratos, que acuerdos, que acuerdo,
    con que acuerdos, con que acuerdo, bajo que contrato, bajo que acuerdo, bajo que contratos, en que contratos, tipos de contrato,
    tipos de acuerdo, tipo de contrato, que tipo de contrato, que tipos de contrato, que licenciamiento, que modalidad de compra,
    que modalidades de compra, modalidades de contratacion, que programas de licencias, que programas de licenciamiento,
    que tipo de licencias, contratos compatibles, acuerdos compatibles, contratos admitidos, como tiene que comprar`,
  ja: `
    どの契約, どの契約で, どんな契約, 何の契約, どの契約形態, 対応契約, 対象契約, 対応している契約, どのライセンス, どのライセンス契約, ライセンスプログラム, どの購入形態, どの購入方法, どのプログラム, サポートされる契約,
    対応する契約形態, 対応する契約, どの商流, 使える契約`,
}
