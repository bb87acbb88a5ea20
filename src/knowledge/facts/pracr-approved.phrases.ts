import type { FactPhrases } from '../phrases.ts'

export const pracrApprovedPhrases: FactPhrases<'pracrApproved'> = {
  yes: {
    says: {
      en: `
        {approved} for PRACR, {approved} us for PRACR, {approved} .. PRACR, PRACR .. {approved}, PRACR {approved}, in for PRACR,
        accepted into PRACR, PRACR approval, PRACR is {approved}, enrolled in PRACR, onboarded to PRACR, nominated for PRACR,
        {approved} for partner reported, PRACR confirmation, allowed to use PRACR, allowed to report PRACR, green light .. PRACR, in
        the PRACR programme, in the PRACR program`,
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
    },
  },
}
