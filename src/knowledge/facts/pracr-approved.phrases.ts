import type { FactPhrases } from '../phrases.ts'

export const pracrApprovedPhrases: FactPhrases<'pracrApproved'> = {
  yes: {
    says: {
      en: `
        {approved} for PRACR, {approved} us for PRACR, {approved} .. PRACR, PRACR .. {approved}, PRACR {approved}, in for PRACR,
        accepted into PRACR, PRACR approval, PRACR is {approved}, enrolled in PRACR, onboarded to PRACR, nominated for PRACR,
        {approved} for partner reported, PRACR confirmation, allowed to use PRACR, allowed to report PRACR, green light .. PRACR, in
        the PRACR programme, in the PRACR program`,
      de: `
        für|fuer PRACR {approved}, PRACR {approved}, PRACR .. {approved}, {approved} .. PRACR, {approved} für|fuer PRACR, PRACR
        freigabe, PRACR zulassung, PRACR bestätigung|bestaetigung, PRACR freigegeben, PRACR bewilligt, PRACR genehmigung, bei PRACR
        dabei, bei PRACR drin, im PRACR programm, ins PRACR aufgenommen, ins PRACR programm aufgenommen, in PRACR aufgenommen,
        dürfen|duerfen PRACR, dürfen|duerfen .. PRACR melden, dürfen|duerfen .. PRACR nutzen, grünes|gruenes licht .. PRACR, für|fuer
        PRACR grünes|gruenes licht, zusage .. PRACR, PRACR zusage, microsoft hat .. PRACR bestätigt|bestaetigt, freischaltung für|fuer
        PRACR, PRACR freischaltung`,
    },
    denied: 'no',
  },
  no: {
    says: {
      en: `
        turned down for PRACR, rejected for PRACR, refused for PRACR, not {approved} for PRACR, not {approved} .. PRACR, denied
        PRACR, PRACR .. rejected, PRACR .. turned down, PRACR .. denied, PRACR .. declined, PRACR .. refused, not eligible for
        PRACR, PRACR is not for us, PRACR is closed to us, no PRACR approval, no approval for PRACR, without PRACR approval,
        declined our PRACR, declined .. PRACR, rejected our PRACR, said no to PRACR, PRACR is off the table, kicked out of PRACR, no
        to PRACR, did not get PRACR, didnt get PRACR, not get into PRACR, not in PRACR, no PRACR, not .. PRACR {approved}`,
      de: `
        für|fuer PRACR abgelehnt, PRACR .. abgelehnt, abgelehnt .. PRACR, PRACR abgelehnt, PRACR wurde abgelehnt, PRACR absage, absage
        .. PRACR, PRACR verweigert, PRACR verwehrt, nicht für|fuer PRACR, nicht für|fuer PRACR {approved}, nicht {approved} .. PRACR,
        PRACR nicht {approved}, PRACR .. nicht {approved}, keine PRACR freigabe, keine PRACR zulassung, keine freigabe für|fuer PRACR,
        keine zulassung für|fuer PRACR, keine freigabe .. PRACR, keine zusage .. PRACR, keine bestätigung|bestaetigung .. PRACR, ohne
        PRACR freigabe, ohne PRACR zulassung, nicht bei PRACR, nicht in PRACR, nicht ins PRACR, kein PRACR, PRACR bekommen wir nicht,
        PRACR ist für|fuer uns, PRACR dürfen|duerfen wir nicht, dürfen|duerfen kein PRACR, dürfen|duerfen PRACR nicht, aus PRACR
        rausgeflogen, nein zu PRACR, PRACR fällt|faellt weg, PRACR gestrichen, nicht .. PRACR {approved}`,
    },
  },
}
