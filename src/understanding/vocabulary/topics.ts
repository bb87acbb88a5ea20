import type { FactId } from '../../knowledge/facts.ts'
import type { Phrases } from '../../knowledge/phrases.ts'

/** How people name a fact without giving its value. */
export const topics: Readonly<Record<FactId, Phrases>> = {
  cloud: { en: 'which cloud, which product, which workload' },
  tenant: {
    en: `
        whose tenant, which tenant, whose subscription, which subscription, tenant it, where it runs, where it will run, where it is
        hosted, the tenant`,
  },
  role: { en: 'our role, my role, which role we, what role we' },
  deployment: {
    en: `
        how it is deployed, how it gets deployed, how they deploy, how we deploy, deployment method, the deployment, how it was
        built, how it was deployed, how things are deployed, how .. roll|rolls|rolled|rolling .. out, how .. deploys|deploy|deployed,
        how .. installs|installed|install, ARM|bicep|terraform|deployment bit|part|thing|piece`,
  },
  underCounted: { en: 'what it runs on, which compute' },
  agreement: {
    en: `
        agreement, how they buy, how the customer buys, contract, contract type, which contract, which agreement, licensing, how
        they purchase, what they signed, purchase model, agreement type, how they pay, licence agreement, licensing agreement, how
        it is bought`,
  },
  leavingEa: { en: 'the move to MCA, moving to MCA, when they move, the migration to MCA, whether they stay' },
  access: {
    en: `
        access, our access, the access, permissions, our permissions, our rights, access rights, which rights, what access, what
        rights, which role, what role, our role assignment`,
  },
  customerWillAct: {
    en: `
        whether they would, whether the customer would, if they would enter, their willingness, willingness`,
  },
  partners: {
    en: `
        how many partners, other partners, number of partners, who else works, whether there are others, other partner`,
  },
  existingRecord: {
    en: `
        who holds the claim, who has the claim, existing claim, the claim, existing record, current record, who is on record,
        whether somebody claimed, whether anybody claimed, any claim`,
  },
  marketplace: { en: 'marketplace, the marketplace part, marketplace status, the listing' },
  pracrApproved: { en: 'PRACR approval, whether we are approved, the approval' },
  environment: { en: 'which environment, gov or commercial, sovereign' },
  goals: { en: 'goal, goals, objective, what we want, what it should bring, aim' },
}
