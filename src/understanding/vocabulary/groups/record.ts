import type { Phrases } from '../../../knowledge/phrases.ts'

export const record: Phrases = {
  en: `
    claim, CPOR, CPOR claim, DPOR, DPOR entry, record, partner of record, entry, attribution, association, partner of record entry,
    POR!, CPOR association, DPOR record, partner entry, partner record, claim on it, registration, DPOR field,
    partner of record field, customer association, workload claim, DPOR slot, DPOR box, CPOR entry, POR! entry,
    digital partner entry, partner attribution, partner association, CPOR record, POR! record, POR! field`,
  de: `
    eintrag, eintrags, einträge|eintraege, partnereintrag, partner eintrag, DPOR eintrag, CPOR eintrag, POR! eintrag,
    partner of =record eintrag, zuordnung, partnerzuordnung, partner zuordnung, kundenzuordnung, registrierung, attribution,
    CPOR anspruch, anspruch, DPOR feld, partnerfeld, partner of record =feld, CPOR claim, claims, claim, workload claim,
    verknüpfung|verknuepfung, partnerverknüpfung|partnerverknuepfung, CPOR zuordnung, DPOR zuordnung`,
  fr: `
    claim, claims, claim CPOR, revendication, revendication CPOR, enregistrement, enregistrement DPOR, association,
    association CPOR, association partenaire, inscription, entrée, entrée DPOR, entrée partenaire, attribution, rattachement,
    champ DPOR, champ partenaire, =champ partner of record, partner of record, partenaire officiel, déclaration, DPOR, CPOR,
    partenaire =de référence, champ partenaire =de référence, champ partenaire =of =record, champ =partner =of record`,
  es: `
    reclamacion, reclamo, claim CPOR, el claim, claim, registro, entrada, asociacion, atribucion, partner registrado,
    partner of record, reclamacion CPOR, reclamo CPOR, registro DPOR, campo DPOR, asociacion CPOR, el CPOR, el DPOR,
    partner de registro, socio de registro, inscripcion, vinculacion, campo de partner of record, campo del partner,
    campo de partner, campo partner of record`,
  ja: `
    クレーム, 申請, 登録, CPORクレーム, CPOR登録, CPOR申請, DPOR登録, パートナーレコード, レコード, 関連付け, パートナーオブレコード, 紐付け, 紐づけ, 帰属, パートナー登録, 請求権, パートナー欄,
    レコードパートナー欄, DPOR欄`,
}
