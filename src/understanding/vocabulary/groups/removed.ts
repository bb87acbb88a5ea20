import type { Phrases } from '../../../knowledge/phrases.ts'

/** Taken away or at an end. */
export const removed: Phrases = {
  en: `
    removed, revoked, taken away, withdrawn, deleted, cancelled, switched off, turned off, shut off, cut off, closed, expired,
    =gone, pulled, disabled, deactivated, terminated, taken back, stripped, ended, lapsed, taken from us`,
  de: `
    entzogen, entfernt, gelöscht|geloescht, gesperrt, widerrufen, abgeschaltet, deaktiviert, gekündigt|gekuendigt, weggenommen,
    =weg, ausgelaufen, abgelaufen, zurückgezogen|zurueckgezogen, erloschen, beendet`,
  fr: `
    retiré, retirée, retirés, retirées, supprimé, supprimés, supprimée, révoqué, révoqués, désactivé, désactivés, coupé, coupés,
    fermé, fermés, expiré, expirés, annulé`,
  es: `
    retirado, retirados, quitado, quitados, eliminado, eliminados, revocado, revocados, borrado, borrados, desactivado,
    desactivados, cerrado, cerrados, caducado, caducados, anulado`,
}
