import type { FactPhrases } from '../phrases.ts'

export const agreementPhrases: FactPhrases<'agreement'> = {
  ea: {
    says: {
      en: `
        EA, enterprise agreement, EA contract, EA enrollment, EA enrolment, enrollment, enrolment, EA customer, enterprise
        enrollment, EAs, EA direct, indirect EA, EA subscription, enterprise agreements, EES, SCE, microsoft enterprise agreement`,
    },
  },
  mca: {
    says: {
      en: `
        MCA, MCA-E, MCA E, MCAE, microsoft customer agreement, customer agreement, MCAs, MCA enterprise, MCA online, MCA contract`,
    },
  },
  webDirect: {
    says: {
      en: `
        pay as you go, PAYG, PAYGO, MOSP, MOSA, web direct, webdirect, credit card, by card, company card, direct online, online
        services program, pay go, corporate card, signed up online, bought online, with a card, self service subscription, visa card`,
    },
  },
  csp: {
    says: {
      en: `
        CSP, NCE, cloud solution provider, azure plan, in CSP, via CSP, through CSP, under CSP, on CSP, CSP customer, CSP agreement,
        CSP subscription, CSP contract, through a reseller, via a reseller, from a reseller, via reseller, through our reselling
        arm, via a distributor, through a distributor, from a distributor, via distributor, buys .. from us, buys .. through us, buy
        .. from us, azure is billed through us, subscription billed by us, we bill them, we bill the customer, we invoice the azure,
        we invoice the licences, indirect provider, direct bill, new commerce, new commerce experience, we also resell, we resell,
        resell them, licences through us, licenses through us, through our CSP, we are [the|their|a] CSP, tier 2, tier 1, via disti,
        through disti`,
    },
  },
}
