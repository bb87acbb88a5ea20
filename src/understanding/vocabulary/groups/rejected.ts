import type { Phrases } from '../../../knowledge/phrases.ts'

/** To be kept out of a programme that admits partners one by one, or to lose the place in it. */
export const rejected: Phrases = {
  en: `
    reject, rejected, rejection, =refused, refusal, =declined, denied, denial, turned down, turned away, turned us down|away,
    knocked back, knocked us back, shot down, blocked, vetoed, revoked, expelled, excluded, kicked out, thrown out, struck off,
    withdrawn, withdrew, took away, taken away, unsuccessful, fell through, a no, final no, flat no, clear no, polite no, hard no,
    firm no, said no, says no, is no, was no, told no, told us no, got no for, a nope, said nope, negative, not eligible,
    ineligible, cannot take part, cant take part, ran out, expired, didnt grant, did not grant`,
  de: `
    abgelehnt, ablehnung, abgewiesen, zurückgewiesen|zurueckgewiesen, verweigert, verwehrt, versagt, untersagt, absage, abgesagt, durchgefallen, gescheitert, entzogen,
    widerrufen, ausgeschlossen, rausgeflogen, negativ, nein gesagt, ein nein, klares nein, korb bekommen|gegeben`,
  fr: `
    refusé|refusés|refusée, refus, rejeté|rejetés|rejetée, rejet, recalé|recalés, retoqué|retoqués, écarté|écartés, exclu|exclus, retiré|retirée, dit non, dit que non,
    est non, était non, négatif, négative`,
  es: `
    rechazado|rechazados|rechazada, rechazó|rechazaron, rechazo, denegado|denegados|denegada, denegó|denegaron, negado|negada, descartado|descartados, excluido|excluidos,
    retirado|retirada, quitaron, dijo que no, dicho que no, dijeron que no, negativa, negativo`,
  ja: '却下, 拒否, 不承認, 断られ, 認められません, 認められなかっ, 落ちました, 落とされ, 見送り, 否認, 取り消され',
}
