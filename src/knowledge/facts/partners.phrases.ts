import type { FactPhrases } from '../phrases.ts'

export const partnersPhrases: FactPhrases<'partners'> = {
  one: {
    says: {
      en: `
        only partner, the only partner, sole partner, no other partner, no other partners, only us, just us, nobody else works, no
        one else works, nobody else is, nobody else touches, no one else touches, nobody else in, no one else in, nobody else on,
        exclusively us, ours alone, we alone, alone in there, only one there, the only ones, we are the only, no second partner, no
        further partner, single partner in, one partner only there, no other integrator, no other MSP, no other SI, no other
        consultancy, no other vendor, no other reseller, without other partners, without any other partner, only one partner, just
        one partner works, no partners besides us, no partner besides us, nobody besides us, no one besides us, nobody but us, no
        one but us, no competitor in`,
    },
    denied: 'several',
  },
  several: {
    says: {
      en: `
        two partners, three partners, four partners, several partners, multiple partners, many partners, more than one partner, both
        partners, various partners, other partners, another partner .. too, another partner [also] works, another partner does,
        another partner is doing, another partner runs, another partner handles, another partner manages, another partner looks
        after, second partner, second integrator, second MSP, second SI, second consultancy, another integrator, another SI, another
        MSP, another consultancy, another consulting, other integrator, other MSP, other SI, other consultancy, share .. with
        another, share .. with a second, shared with another, sharing .. with, share that workload, share this workload, share the
        workload, share the subscription, share the tenant, share it with, we share, together with another, alongside another,
        alongside a second, next to another, side by side with another, in parallel with another, competitor also, competitor works,
        competitor is also, competitor does, competing partner, two of us, two MSPs, two SIs, two integrators, two consultancies,
        two firms, two vendors, two companies work, three firms, three companies, one of two, one of three, one of several, one of
        many, besides us, besides us there is, apart from us, in addition to us, not the only partner, not the only ones, not alone,
        us and another, us and a, we and another, co deliver, a different partner does, a different partner runs, another firm does,
        another firm runs, another company does, another provider does, another provider runs, somebody else does the, someone else
        does the, other one does, other partner does, other partner runs, other firm does, work side by side, also active in, also
        active on, also works in, also works on the same, also work there, are in there too, is in there too, in the same
        subscription, on the same subscription`,
    },
    denied: 'one',
  },
}
