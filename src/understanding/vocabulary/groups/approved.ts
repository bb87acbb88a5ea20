import type { Phrases } from '../../../knowledge/phrases.ts'

export const approved: Phrases = {
  en: `
    approved, confirmed, accepted, nominated, eligible, cleared, onboarded, allowed, green lit, admitted, authorised, authorized,
    signed off, selected, invited, approve, accept, confirm, validated, validate, registered, whitelisted, vetted, okayed, greenlit,
    sanctioned, enrolled, qualified, endorsed, waved through, granted, activated, ratified, blessed`,
  de: `
    zugelassen, freigegeben, freigeschaltet, bestätigt|bestaetigt, akzeptiert, genehmigt, aufgenommen, angenommen, nominiert,
    berechtigt, qualifiziert, autorisiert, bewilligt, angemeldet, zugesagt, abgesegnet, dabei, eingeladen, abgenickt,
    grünes|gruenes licht, drin`,
  fr: `
    approuvé, approuvés, approuvée, validé, validés, validée, accepté, acceptés, acceptée, confirmé, confirmés, confirmée, admis,
    admise, autorisé, autorisés, autorisée, éligible, éligibles, nommé, nommés, nominé, sélectionné, sélectionnés, retenu, retenus,
    invité, invités, inscrit, inscrits, agréé, agréés, qualifié, habilité, feu vert`,
  es: `
    aprobado, aprobados, aprobada, confirmado, confirmados, aceptado, aceptados, admitido, admitidos, autorizado, autorizados,
    habilitado, habilitados, elegible, elegibles, nominado, nominados, validado, validados, invitado, invitados, dado de alta,
    dados de alta, incorporado, seleccionado`,
  ja: '承認, 承認済み, 承認済, 認定, 許可, 確認, 確認済み, 採択, 登録, 参加, 了承, 認可, 対象',
}
