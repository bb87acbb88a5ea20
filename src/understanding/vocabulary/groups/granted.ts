import type { Phrases } from '../../../knowledge/phrases.ts'

/** To be let into a programme that admits partners one by one. */
export const granted: Phrases = {
  en: `
    approve, approved, approval, =confirmed, =accepted, acceptance, =admitted, =cleared, clearance, =okayed, greenlit, green lit,
    green light, go ahead, signed off, waved through, let in, got in, got through, whitelisted, onboarded, vetted, ratified,
    the nod, blessing, thumbs up, a yes, said yes, is a yes, was a yes, says yes, positive answer|reply|response,
    answer|reply|response is|was positive, answered|replied positively, let us into, came through, a green light,
    written okay|OK|confirmation|yes`,
  de: `
    zugelassen, zulassung, freigegeben, freigabe, freigeschaltet, bestätigt|bestaetigt, bestätigung|bestaetigung, genehmigt, genehmigung, aufgenommen, angenommen,
    bewilligt, zugesagt, zusage, zugestimmt, abgesegnet, abgenickt, durchgewunken, grünes|gruenes licht, positiv beschieden|beantwortet, ja gesagt`,
  fr: `
    approuvé|approuvés|approuvée, accepté|acceptés|acceptée, validé|validés|validée, confirmé|confirmés|confirmée, admis, agréé|agréés, retenu|retenus, accordé|accordée,
    feu vert, aval, dit oui, réponse positive, réponse est|était positive`,
  es: `
    aprobado|aprobados|aprobada, aprobó|aprobaron, aceptado|aceptados|aceptada, aceptó|aceptaron, admitido|admitidos, confirmado|confirmados, confirmó|confirmaron,
    autorizado|autorizados, concedido|concedida, concedieron, luz verde, visto bueno, dijo que si, dicho que si, respuesta positiva, respuesta fue positiva`,
  ja: '承認, 認可, 認められ, 許可, 了承, OKをもら, OKが出, 通りました, 通過',
}
