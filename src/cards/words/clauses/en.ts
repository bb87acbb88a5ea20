import type { FactClauses } from '../shape.ts'

/** Each value of a fact as a clause that stands after “if”. */
export const en: FactClauses = {
  cloud: {
    azure: 'it is Azure',
    modernWork: 'it is Microsoft 365',
    security: 'it is Microsoft security',
    dynamics365: 'it is Dynamics 365',
    powerPlatform: 'it is Power Platform',
  },
  tenant: {
    customer: "it runs in the customer's tenant",
    partner: 'it runs in your own tenant',
  },
  role: {
    services: 'you are the consultancy or integrator',
    managedServices: 'you are the managed service provider',
    softwareVendor: 'you are the software vendor',
    reseller: 'you are the reseller',
  },
  deployment: {
    code: 'it is deployed by code',
    marketplaceApp: 'it is deployed as a marketplace Azure application',
    vmOffer: 'it is deployed as a marketplace VM image',
    manual: 'it is deployed by hand in the portal',
    existing: 'nothing new is deployed',
  },
  underCounted: {
    yes: 'it runs on AKS, VM Scale Sets or Azure Batch',
    no: 'it does not run on AKS, VM Scale Sets or Azure Batch',
  },
  agreement: {
    ea: 'the customer buys under an Enterprise Agreement (EA)',
    mca: 'the customer buys under a Microsoft Customer Agreement (MCA)',
    webDirect: 'the customer pays as it goes',
    csp: 'the customer buys through a CSP partner',
  },
  leavingEa: {
    yes: 'the subscription moves from EA to MCA soon',
    no: 'the subscription does not move from EA to MCA soon',
  },
  access: {
    rbac: 'you hold a role that can act',
    readerOnly: 'you hold the Reader role only',
    gdapOnly: 'you hold GDAP only',
    none: 'you have no access',
  },
  customerWillAct: {
    yes: 'the customer is ready to act',
    no: 'the customer is not ready to act',
  },
  partners: {
    one: 'you are the only partner on it',
    several: 'several partners serve it',
  },
  existingRecord: {
    none: 'nobody holds the claim or the record',
    us: 'you hold the claim or the record',
    otherPartner: 'another partner holds the claim or the record',
  },
  marketplace: {
    transactable: 'your offer is sold in the marketplace',
    listedOnly: 'your offer is only listed in the marketplace',
    none: 'your offer is not in the marketplace',
  },
  pracrApproved: {
    yes: 'Microsoft confirms you for PRACR',
    no: 'Microsoft does not confirm you for PRACR',
  },
  environment: {
    public: 'it is in the public cloud',
    government: 'it is in the US Government cloud',
    china: 'it is in the China cloud (21Vianet)',
  },
  goals: {
    perSolutionReporting: 'you want figures per solution',
    lowEffort: 'you want little effort',
    durability: 'you want something that lasts',
    macc: "you want it to count towards the customer's MACC",
    ipCoSell: 'you want Azure IP co-sell',
    designation: 'you want points for a designation',
    incentives: 'you want incentives',
    onePartnerAcrossClouds: 'you want one partner across all clouds',
  },
}
