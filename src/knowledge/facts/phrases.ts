import type { FactId } from '../facts.ts'
import type { FactPhrases } from '../phrases.ts'
import { accessGdapOnly } from './phrases/access/gdap-only.ts'
import { accessNone } from './phrases/access/none.ts'
import { accessRbac } from './phrases/access/rbac.ts'
import { accessReaderOnly } from './phrases/access/reader-only.ts'
import { agreementCsp } from './phrases/agreement/csp.ts'
import { agreementEa } from './phrases/agreement/ea.ts'
import { agreementMca } from './phrases/agreement/mca.ts'
import { agreementWebDirect } from './phrases/agreement/web-direct.ts'
import { cloudAzure } from './phrases/cloud/azure.ts'
import { cloudDynamics365 } from './phrases/cloud/dynamics365.ts'
import { cloudModernWork } from './phrases/cloud/modern-work.ts'
import { cloudPowerPlatform } from './phrases/cloud/power-platform.ts'
import { cloudSecurity } from './phrases/cloud/security.ts'
import { customerWillActNo } from './phrases/customer-will-act/no.ts'
import { customerWillActYes } from './phrases/customer-will-act/yes.ts'
import { deploymentCode } from './phrases/deployment/code.ts'
import { deploymentExisting } from './phrases/deployment/existing.ts'
import { deploymentManual } from './phrases/deployment/manual.ts'
import { deploymentMarketplaceApp } from './phrases/deployment/marketplace-app.ts'
import { deploymentVmOffer } from './phrases/deployment/vm-offer.ts'
import { environmentChina } from './phrases/environment/china.ts'
import { environmentGovernment } from './phrases/environment/government.ts'
import { environmentPublic } from './phrases/environment/public.ts'
import { existingRecordNone } from './phrases/existing-record/none.ts'
import { existingRecordOtherPartner } from './phrases/existing-record/other-partner.ts'
import { existingRecordUs } from './phrases/existing-record/us.ts'
import { goalsDesignation } from './phrases/goals/designation.ts'
import { goalsDurability } from './phrases/goals/durability.ts'
import { goalsIncentives } from './phrases/goals/incentives.ts'
import { goalsIpCoSell } from './phrases/goals/ip-co-sell.ts'
import { goalsLowEffort } from './phrases/goals/low-effort.ts'
import { goalsMacc } from './phrases/goals/macc.ts'
import { goalsOnePartnerAcrossClouds } from './phrases/goals/one-partner-across-clouds.ts'
import { goalsPerSolutionReporting } from './phrases/goals/per-solution-reporting.ts'
import { leavingEaNo } from './phrases/leaving-ea/no.ts'
import { leavingEaYes } from './phrases/leaving-ea/yes.ts'
import { marketplaceListedOnly } from './phrases/marketplace/listed-only.ts'
import { marketplaceNone } from './phrases/marketplace/none.ts'
import { marketplaceTransactable } from './phrases/marketplace/transactable.ts'
import { partnersOne } from './phrases/partners/one.ts'
import { partnersSeveral } from './phrases/partners/several.ts'
import { pracrApprovedNo } from './phrases/pracr-approved/no.ts'
import { pracrApprovedYes } from './phrases/pracr-approved/yes.ts'
import { roleManagedServices } from './phrases/role/managed-services.ts'
import { roleReseller } from './phrases/role/reseller.ts'
import { roleServices } from './phrases/role/services.ts'
import { roleSoftwareVendor } from './phrases/role/software-vendor.ts'
import { tenantCustomer } from './phrases/tenant/customer.ts'
import { tenantPartner } from './phrases/tenant/partner.ts'
import { underCountedNo } from './phrases/under-counted/no.ts'
import { underCountedYes } from './phrases/under-counted/yes.ts'

/** How people say each value of each fact. */
export const factPhrases: { readonly [F in FactId]: FactPhrases<F> } = {
  cloud: {
    azure: cloudAzure,
    modernWork: cloudModernWork,
    security: cloudSecurity,
    dynamics365: cloudDynamics365,
    powerPlatform: cloudPowerPlatform,
  },
  tenant: {
    customer: tenantCustomer,
    partner: tenantPartner,
  },
  role: {
    services: roleServices,
    managedServices: roleManagedServices,
    softwareVendor: roleSoftwareVendor,
    reseller: roleReseller,
  },
  deployment: {
    code: deploymentCode,
    marketplaceApp: deploymentMarketplaceApp,
    vmOffer: deploymentVmOffer,
    manual: deploymentManual,
    existing: deploymentExisting,
  },
  underCounted: {
    yes: underCountedYes,
    no: underCountedNo,
  },
  agreement: {
    ea: agreementEa,
    mca: agreementMca,
    webDirect: agreementWebDirect,
    csp: agreementCsp,
  },
  leavingEa: {
    yes: leavingEaYes,
    no: leavingEaNo,
  },
  access: {
    rbac: accessRbac,
    readerOnly: accessReaderOnly,
    gdapOnly: accessGdapOnly,
    none: accessNone,
  },
  customerWillAct: {
    yes: customerWillActYes,
    no: customerWillActNo,
  },
  partners: {
    one: partnersOne,
    several: partnersSeveral,
  },
  existingRecord: {
    none: existingRecordNone,
    us: existingRecordUs,
    otherPartner: existingRecordOtherPartner,
  },
  marketplace: {
    transactable: marketplaceTransactable,
    listedOnly: marketplaceListedOnly,
    none: marketplaceNone,
  },
  pracrApproved: {
    yes: pracrApprovedYes,
    no: pracrApprovedNo,
  },
  environment: {
    public: environmentPublic,
    government: environmentGovernment,
    china: environmentChina,
  },
  goals: {
    perSolutionReporting: goalsPerSolutionReporting,
    lowEffort: goalsLowEffort,
    durability: goalsDurability,
    macc: goalsMacc,
    ipCoSell: goalsIpCoSell,
    designation: goalsDesignation,
    incentives: goalsIncentives,
    onePartnerAcrossClouds: goalsOnePartnerAcrossClouds,
  },
}
