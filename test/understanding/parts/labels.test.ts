import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { facts } from '../expected.ts'
import { heard, nothingSaid } from '../support.ts'

describe('things told apart by order', () => {
  it.each([
    ['Customer A: Azure on EA. Customer B: Azure on CSP.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
    ['Customer A has Azure on an EA, customer B has M365 through CSP.', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    ['Customer 1 is on EA with Azure. Customer 2 is on MCA with Azure.', 'cloud=azure agreement=ea / cloud=azure agreement=mca'],
    [
      'The first is Azure in their tenant, the second is our SaaS in our own subscription.',
      'cloud=azure tenant=customer / cloud=azure tenant=partner role=softwareVendor',
    ],
    ['Two projects. The first: Azure on EA. The second: Dynamics on CSP.', 'cloud=azure agreement=ea / cloud=dynamics365 agreement=csp'],
    [
      'Two subs. sub A is Azure US Gov, sub B is Azure. Contributor on B, nothing at all on A.',
      'cloud=azure environment=government access=none / cloud=azure access=rbac',
    ],
    [
      'Azure for two customers. First: EA, Owner. Second: EA too, Contributor.',
      'cloud=azure agreement=ea access=rbac / cloud=azure agreement=ea access=rbac',
    ],
    ['Azure, both theirs: sub A - EA, sub B - CSP', 'cloud=azure tenant=customer agreement=ea / cloud=azure tenant=customer agreement=csp'],
    [
      'first our own Azure SaaS and on the marketplace it is only a free listing second we are consultants on Dynamics in their tenant',
      'cloud=azure tenant=partner role=softwareVendor marketplace=listedOnly / cloud=dynamics365 tenant=customer role=services',
    ],
    ['(a) Azure, EA (b) Power BI, CSP', 'cloud=azure agreement=ea / cloud=powerPlatform agreement=csp'],
    ['1) Azure with Terraform 2) M365 where nobody has claimed', 'cloud=azure deployment=code / cloud=modernWork existingRecord=none'],
    [
      'Project one is Azure via Bicep; project two is Azure clicked in the portal.',
      'cloud=azure deployment=code / cloud=azure deployment=manual',
    ],
    ['One is on EA and the other on CSP, both Azure.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
    ['Firstly Azure on an EA, secondly Dynamics on CSP.', 'cloud=azure agreement=ea / cloud=dynamics365 agreement=csp'],
    ['Case 1: Azure, we are Owner. Case 2: Azure, we are Reader.', 'cloud=azure access=rbac / cloud=azure access=readerOnly'],
    [
      'Solution one is transactable, solution two is only listed. We are an ISV.',
      'marketplace=transactable role=softwareVendor / marketplace=listedOnly role=softwareVendor',
    ],
    ['Tool 1 is a managed application, tool 2 is a VM image.', 'cloud=azure deployment=marketplaceApp / cloud=azure deployment=vmOffer'],
    [
      'First: Azure on an EA. Second: Dynamics. It is bought through CSP. There we have no access at all.',
      'cloud=azure agreement=ea / cloud=dynamics365 agreement=csp access=none',
    ],
    [
      'First: Azure on an EA. Second: Dynamics. All of it is in their tenant.',
      'cloud=azure agreement=ea tenant=customer / cloud=dynamics365 tenant=customer',
    ],
    [
      "The consulting side does SharePoint in the client's tenant. The product side is a SaaS in our own Azure. PRACR is approved and the marketplace listing is contact-me only. We are a consultancy and a software vendor.",
      'cloud=modernWork tenant=customer role=services / cloud=azure tenant=partner role=softwareVendor marketplace=listedOnly pracrApproved=yes',
    ],
    ['We have SharePoint Plan 1 and SharePoint Plan 2 customers on an EA.', 'cloud=modernWork agreement=ea'],
    ['Azure for two customers, one on EA, one on CSP.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
    [
      'MSP for two customers, both Azure: one EA, one CSP.',
      'cloud=azure agreement=ea role=managedServices / cloud=azure agreement=csp role=managedServices',
    ],
    ['Zwei Kunden mit Azure, der eine hat EA, der andere CSP.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
    [
      'An ISV with two products. One is a VM image, the other one a managed application.',
      'cloud=azure deployment=vmOffer role=softwareVendor / cloud=azure deployment=marketplaceApp role=softwareVendor',
    ],
    [
      'I own two products at a software vendor. The scanner is a VM image. The gateway is a managed application.',
      'cloud=azure deployment=vmOffer role=softwareVendor / cloud=azure deployment=marketplaceApp role=softwareVendor',
    ],
    [
      '1. For a retailer we run Sentinel, in its own subscription. 2. For the same retailer, same tenant, we run Windows 365.'.replace(
        ' 2.',
        '\n2.',
      ),
      'cloud=azure tenant=customer role=managedServices / cloud=modernWork tenant=customer role=managedServices',
    ],
    ['Zwei Kunden mit Azure, einer mit EA, einer über CSP.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
    [
      'Two projects: we are Owner in the first and Reader in the second, both Azure.',
      'cloud=azure access=rbac / cloud=azure access=readerOnly',
    ],
    ['Kunde A: Azure mit EA. Kunde B: Azure über CSP.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
    ['Client A : Azure en EA. Client B : Azure via CSP.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
    ['Cliente A: Azure con EA. Cliente B: Azure por CSP.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('things told apart by name', () => {
  it.each([
    ['Contoso is on EA with Azure, Fabrikam buys Azure through CSP.', 'cloud=azure agreement=ea / cloud=azure agreement=csp'],
    ['Contoso: Azure, EA. Fabrikam: M365, CSP.', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    [
      'Northwind uses Azure under an MCA; Tailspin uses Dynamics under an EA.',
      'cloud=azure agreement=mca / cloud=dynamics365 agreement=ea',
    ],
    [
      'Azure. "Prod" is on EA. "Shops" we share with a second integrator, on an MCA.',
      'cloud=azure agreement=ea / cloud=azure agreement=mca partners=several',
    ],
    ['The bank is on EA, the clinic is on MCA, both Azure.', 'cloud=azure agreement=ea / cloud=azure agreement=mca'],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })

  it('keep the name that the writer gave', () => {
    const names = read('Contoso is on EA with Azure, Fabrikam buys Azure through CSP.', nothingSaid).parts.map(({ name }) => name)
    expect(names).toEqual(['Contoso', 'Fabrikam'])
  })
})

describe('things told apart by headings', () => {
  it.each([
    ['stack RISK: Azure Batch. stack PORTAL: Azure, no AKS', 'cloud=azure underCounted=yes / cloud=azure underCounted=no'],
    [
      'Azure. SUB-CORE: all by hand in the portal. SUB-DATA: all of it Bicep',
      'cloud=azure deployment=manual / cloud=azure deployment=code',
    ],
  ])('that begin alike: "%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })

  it('by lines that are headed by what somebody makes where others are headed by names', () => {
    const message =
      'Northwind: Azure, their sub\nFabrikam: Exchange Online, their tenant\nour own SaaS: our Azure sub, not on the marketplace'
    expect(heard(message)).toEqual(
      facts(
        'cloud=azure tenant=customer / cloud=modernWork tenant=customer / role=softwareVendor cloud=azure tenant=partner marketplace=none',
      ),
    )
  })

  it('but not by who else is there, nor by who says something, nor by what is added', () => {
    expect(heard("Azure, EA. The claim is in that second firm's name.").length).toBe(1)
    expect(heard('Azure, EA. The board wants a decision.').length).toBe(1)
    expect(heard('Azure, in their tenant. Correction: they buy through CSP.').length).toBe(1)
  })
})

describe('things told apart by layout', () => {
  it.each([
    [
      'opp 1183; Sentinel; their own subscription; MCA\nopp 1190; Defender XDR; their own tenant; no partner has claimed it so far',
      'cloud=azure tenant=customer agreement=mca / cloud=security tenant=customer existingRecord=none',
    ],
    [
      'client | what | whose tenant | contract\nNordlys | Azure | Nordlys | EA\nHavgap | Power Automate | Havgap | CSP, bought elsewhere',
      'cloud=azure tenant=customer agreement=ea / cloud=powerPlatform tenant=customer agreement=csp',
    ],
    ['- Azure, EA\n- M365, CSP', 'cloud=azure agreement=ea / cloud=modernWork agreement=csp'],
    ['* Azure, customer tenant\n* Azure, our tenant', 'cloud=azure tenant=customer / cloud=azure tenant=partner'],
    [
      '• Azure on EA\n• Dynamics on CSP\n• Power BI on EA',
      'cloud=azure agreement=ea / cloud=dynamics365 agreement=csp / cloud=powerPlatform agreement=ea',
    ],
    ['1. Azure with Terraform\n2. Dynamics through CSP', 'cloud=azure deployment=code / cloud=dynamics365 agreement=csp'],
    ['a) Azure, Owner\nb) M365, GDAP only', 'cloud=azure access=rbac / cloud=modernWork access=gdapOnly'],
    [
      '- Azure, EA\n- M365, CSP\n\nWe are the MSP for both.',
      'cloud=azure agreement=ea role=managedServices / cloud=modernWork agreement=csp role=managedServices',
    ],
    ["Azure:\n- EA\n- customer's tenant\n- Contributor", 'cloud=azure agreement=ea tenant=customer access=rbac'],
    [
      '| workload | tenant | agreement |\n| --- | --- | --- |\n| Azure | theirs | EA |\n| Power BI | theirs | CSP |',
      'cloud=azure tenant=customer agreement=ea / cloud=powerPlatform tenant=customer agreement=csp',
    ],
    [
      'workload\ttenant\tagreement\nAzure\tours\tMCA\nM365\ttheirs\tCSP',
      'cloud=azure tenant=partner agreement=mca / cloud=modernWork tenant=customer agreement=csp',
    ],
    [
      'cloud;tenant;agreement\nAzure;theirs;EA\nDynamics;theirs;CSP',
      'cloud=azure tenant=customer agreement=ea / cloud=dynamics365 tenant=customer agreement=csp',
    ],
    [
      '| product | our role | access |\n|---|---|---|\n| Azure | MSP | Owner |\n| Dynamics | consultant | none |',
      'cloud=azure role=managedServices access=rbac / cloud=dynamics365 role=services access=none',
    ],
    [
      '| # | Workload | Tenant | We are |\n|---|---|---|---|\n| 1 | Azure | theirs | MSP |\n| 2 | Power BI | theirs | consultancy |',
      'cloud=azure tenant=customer role=managedServices / cloud=powerPlatform tenant=customer role=services',
    ],
    [
      'Customer | Workload | Contract | Who holds the record\nNorden | Azure | EA | nobody\nFjord | Teams | CSP | we do',
      'cloud=azure agreement=ea existingRecord=none / cloud=modernWork agreement=csp existingRecord=us',
    ],
    [
      'product | where it runs | marketplace\nAlpha | our own Azure subscription | a paid plan\nBeta | their Azure subscription | not on it',
      'cloud=azure tenant=partner marketplace=transactable / cloud=azure tenant=customer marketplace=none',
    ],
    [
      'Produkt | Mandant | Vertrag\nAzure | Kunde | EA\nM365 | Kunde | CSP',
      'cloud=azure tenant=customer agreement=ea / cloud=modernWork tenant=customer agreement=csp',
    ],
  ])('%j comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a form', () => {
  it.each([
    ['cloud: Azure\ntenant: theirs\nrole: SI\nagreement: EA', 'cloud=azure tenant=customer role=services agreement=ea'],
    [
      'Workload: Dynamics 365\nTenant: customer\nPartners: several\nClaim: another',
      'cloud=dynamics365 tenant=customer partners=several existingRecord=otherPartner',
    ],
    ['Workload - Azure\nAccess - none\nDeployment - script', 'cloud=azure access=none deployment=code'],
    ['Produkt: Azure\nMandant: Kunde\nRolle: Systemhaus\nVertrag: MCA', 'cloud=azure tenant=customer role=services agreement=mca'],
    ['Produit : Azure\nTenant : client\nContrat : EA', 'cloud=azure tenant=customer agreement=ea'],
    ['Producto: Azure\nTenant: cliente\nContrato: EA', 'cloud=azure tenant=customer agreement=ea'],
    ['製品: Azure\nテナント: お客様\n契約: EA', 'cloud=azure tenant=customer agreement=ea'],
    [
      'Workload | Azure\nWhere | their subscription\nPaper | MCA\nOther partners on it | none\nPartner on record | nobody',
      'cloud=azure tenant=customer agreement=mca partners=one existingRecord=none',
    ],
    ['Azure, in the same subscription: us and a data boutique.', 'cloud=azure partners=several'],
    ['tenant: unknown\nagreement: MCA', 'agreement=mca'],
    ['tenant:\nagreement: MCA', 'agreement=mca'],
  ])('%j comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
