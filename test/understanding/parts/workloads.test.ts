import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('several workloads in running text', () => {
  it.each([
    ['Azure and Microsoft 365, both on EA.', 'cloud=azure agreement=ea / cloud=modernWork agreement=ea'],
    ['Azure on EA, Microsoft 365 through CSP.', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    ['Azure is on an MCA and Dynamics on CSP.', 'cloud=azure agreement=mca / cloud=dynamics365 agreement=csp'],
    ['We do Power BI and Azure as an SI.', 'cloud=powerPlatform role=services / cloud=azure role=services'],
    [
      "Azure, M365, Dynamics, all in the customer's tenant.",
      'cloud=azure tenant=customer / cloud=modernWork tenant=customer / cloud=dynamics365 tenant=customer',
    ],
    [
      'We run their Azure as the MSP and implement Dynamics as an integrator.',
      'cloud=azure tenant=customer role=managedServices / cloud=dynamics365 role=services tenant=customer',
    ],
    [
      'Azure via Terraform, and Power Apps, where nobody holds a claim.',
      'cloud=azure deployment=code / cloud=powerPlatform existingRecord=none',
    ],
    ['For Azure we have Owner. For M365 we only have GDAP.', 'cloud=azure access=rbac / cloud=modernWork access=gdapOnly'],
    [
      'Azure is theirs on an EA. Dynamics 365 they buy through CSP.',
      'cloud=azure tenant=customer agreement=ea / cloud=dynamics365 agreement=csp tenant=customer',
    ],
    ['Teams and Exchange on EA, Sentinel on MCA.', 'cloud=modernWork agreement=ea / cloud=azure agreement=mca'],
    ['Entra and Purview are claimed by another partner, Azure is not.', 'cloud=security existingRecord=otherPartner / cloud=azure'],
    ['Azure: EA. Dynamics: CSP.', 'cloud=azure agreement=ea / cloud=dynamics365 agreement=csp'],
    ['Azure (EA), M365 (CSP).', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    [
      'Azure under an EA, the rest, that is M365 and Dynamics, through CSP.',
      'cloud=azure agreement=ea / cloud=modernWork agreement=csp / cloud=dynamics365 agreement=csp',
    ],
    ['M365 and Azure; Azure is built with Bicep.', 'cloud=modernWork / cloud=azure deployment=code'],
    [
      'Everything is bought through CSP: Azure, M365 and Power BI.',
      'cloud=azure agreement=csp / cloud=modernWork agreement=csp / cloud=powerPlatform agreement=csp',
    ],
    [
      'We are a consultancy. Azure, customer tenant, EA. Dynamics, customer tenant, MCA.',
      'cloud=azure tenant=customer role=services agreement=ea / cloud=dynamics365 tenant=customer role=services agreement=mca',
    ],
    ['Azure on EA, and the same for M365.', 'cloud=azure agreement=ea / cloud=modernWork agreement=ea'],
    [
      'Azure on EA in their tenant, and the same for Power Platform.',
      'cloud=azure agreement=ea tenant=customer / cloud=powerPlatform agreement=ea tenant=customer',
    ],
    ['Dynamics via CSP. Same goes for M365.', 'cloud=dynamics365 agreement=csp / cloud=modernWork agreement=csp'],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('one cloud in two places', () => {
  it.each([
    [
      "We are an ISV. Our SaaS runs in our own subscription, its agent is deployed into the customer's subscription.",
      'cloud=azure tenant=partner role=softwareVendor / cloud=azure tenant=customer role=softwareVendor',
    ],
    [
      "Part of it sits in our Azure tenant, part of it in the customer's Azure tenant.",
      'cloud=azure tenant=partner / cloud=azure tenant=customer',
    ],
    [
      "Azure in our tenant and Azure in the customer's tenant, the latter with Terraform.",
      'cloud=azure tenant=partner / cloud=azure tenant=customer deployment=code',
    ],
    [
      'The control plane is in our subscription; the data plane is in theirs and comes as a managed application.',
      'cloud=azure tenant=partner / cloud=azure tenant=customer deployment=marketplaceApp',
    ],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('facts said for all', () => {
  it.each([
    [
      "We are an SI and do Azure and Dynamics for them, everything in the customer's tenant.",
      'cloud=azure role=services tenant=customer / cloud=dynamics365 role=services tenant=customer',
    ],
    ['All under one EA: Azure, M365.', 'cloud=azure agreement=ea / cloud=modernWork agreement=ea'],
    [
      "Azure and Power BI. Both are in the customer's tenant. Both on an MCA.",
      'cloud=azure tenant=customer agreement=mca / cloud=powerPlatform tenant=customer agreement=mca',
    ],
    [
      'No other partner is involved. We do their M365 on EA and their Dynamics on CSP.',
      'cloud=modernWork agreement=ea partners=one tenant=customer / cloud=dynamics365 agreement=csp partners=one tenant=customer',
    ],
    [
      'Azure with Owner, Dynamics with GDAP only, all of it GCC High.',
      'cloud=azure access=rbac environment=government / cloud=dynamics365 access=gdapOnly environment=government',
    ],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('one workload said in many words stays one', () => {
  it.each([
    ['Azure landing zone. The Azure part is on EA. We have Contributor in Azure.', 'cloud=azure agreement=ea access=rbac'],
    ['Power Apps and Power Automate with Dataverse, on an EA.', 'cloud=powerPlatform agreement=ea'],
    ['Teams rollout, later SharePoint, CSP.', 'cloud=modernWork agreement=csp'],
    ['Azure SQL, App Service and Functions in their subscription.', 'cloud=azure tenant=customer'],
    ['Azure, Azure and once more Azure.', 'cloud=azure'],
    ["M365 E5 with Intune for 3,000 seats in the customer's tenant.", 'cloud=modernWork tenant=customer'],
    ['First we migrate to Azure, then we run it as their MSP.', 'cloud=azure role=managedServices'],
    ['Step 1: Azure landing zone. Step 2: Azure migration. EA.', 'cloud=azure agreement=ea'],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a workload that is denied', () => {
  it.each([
    ['Azure on CSP. At the school it is Teams, no Azure at all, on an MCA.', 'cloud=azure agreement=csp / cloud=modernWork agreement=mca'],
    ['Azure and Teams, all they gave us on Azure is Reader.', 'cloud=azure access=readerOnly / cloud=modernWork'],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('several workloads in other languages', () => {
  it.each([
    ['Azure läuft über EA, Microsoft 365 über CSP.', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    ['Azure und Dynamics, beides im Tenant des Kunden.', 'cloud=azure tenant=customer / cloud=dynamics365 tenant=customer'],
    ['Azure im EA, und dasselbe für M365.', 'cloud=azure agreement=ea / cloud=modernWork agreement=ea'],
    ['Azure en EA, Microsoft 365 via CSP.', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    ['Azure et Dynamics, le tout dans le tenant du client.', 'cloud=azure tenant=customer / cloud=dynamics365 tenant=customer'],
    ['Azure con EA, Microsoft 365 por CSP.', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    ['Azure y Dynamics, todo en el tenant del cliente.', 'cloud=azure tenant=customer / cloud=dynamics365 tenant=customer'],
    ['AzureはEA、Microsoft 365はCSPです。', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    ['AzureとDynamics、どちらもお客様のテナントです。', 'cloud=azure tenant=customer / cloud=dynamics365 tenant=customer'],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
