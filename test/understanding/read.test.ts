import { describe, expect, it } from 'vitest'
import type { PartFacts } from '../../src/knowledge/facts.ts'
import { read } from '../../src/understanding/read.ts'
import { facts } from './expected.ts'
import { heard, after as knowing, nothingSaid } from './support.ts'

describe('a whole message', () => {
  it.each([
    [
      'Quick one: logistics customer, AVD farm in their subscription, we babysit it around the clock with Contributor through Lighthouse. MCA-E.',
      'cloud=azure tenant=customer role=managedServices access=rbac agreement=mca',
    ],
    [
      'Brewery, 800 people, Intune and SharePoint. We only advise. They renewed their EA in May and stay on it. Nobody has filed a claim.',
      'cloud=modernWork role=services agreement=ea leavingEa=no existingRecord=none',
    ],
    [
      'hi, we r a small msp, 12 customers, all azure in their own tenants, all bought via csp from us, we have owner. what do we register',
      'cloud=azure tenant=customer role=managedServices agreement=csp access=rbac',
    ],
    [
      "Municipality, Power Platform: 40 apps on Dataverse, built by us in the town's tenant. Two other firms build apps there as well.",
      'cloud=powerPlatform tenant=customer role=services partners=several',
    ],
    [
      'The customer runs F&O. We implement it as a consultancy. Their previous partner still holds the CPOR claim. Licences come through CSP.',
      'cloud=dynamics365 role=services existingRecord=otherPartner agreement=csp',
    ],
    [
      'Defence contractor in GCC High, Azure, customer subscription, we are SI with Contributor.',
      'cloud=azure tenant=customer role=services access=rbac environment=government',
    ],
    [
      'Retailer in Shanghai, Azure operated by 21Vianet, customer subscription, we do managed services.',
      'cloud=azure tenant=customer role=managedServices environment=china',
    ],
    [
      'It is a running Azure estate, and nothing changes. Customer tenant, pay-as-you-go.',
      'cloud=azure tenant=customer deployment=existing agreement=webDirect',
    ],
    [
      'The bank does not let anybody into its tenant. Azure, EA. Their cloud team would enter our ID in the portal if we send them a screenshot.',
      'cloud=azure tenant=customer agreement=ea access=none customerWillAct=yes',
    ],
    [
      'They have an EA that ends in June, after that MCA. Azure VMs, we migrate them as the integrator, customer tenant.',
      'cloud=azure tenant=customer role=services agreement=ea leavingEa=yes',
    ],
    [
      'Purview and Entra project for a pharma company, their tenant, we are the consultants, no other partner around, guest accounts with Reader.',
      'cloud=security tenant=customer role=services partners=one access=readerOnly',
    ],
    [
      "We put a managed application into the customer's subscription. Under the hood it is AKS. We are the vendor.",
      'cloud=azure tenant=customer role=softwareVendor deployment=marketplaceApp underCounted=yes',
    ],
    [
      "We want the Data & AI designation. Databricks in the customer's subscription, Terraform, service principal with Owner, SI.",
      'cloud=azure tenant=customer role=services deployment=code access=rbac + designation',
    ],
    [
      "Our product is on AppSource as contact me only. It talks to Business Central in the customer's tenant.",
      'cloud=dynamics365 tenant=customer role=softwareVendor marketplace=listedOnly',
    ],
    [
      'Power BI Premium under an EA; we made the reports as consultants; access is GDAP and that is it.',
      'cloud=powerPlatform agreement=ea role=services access=gdapOnly',
    ],
    ['Licensing house here. We sell them M365 through CSP and that is all we do.', 'cloud=modernWork role=reseller agreement=csp'],
    [
      'No Azure at all, it is a plain Teams Phone roll-out, customer tenant, SI, EA.',
      'cloud=modernWork tenant=customer role=services agreement=ea',
    ],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

const standing: readonly PartFacts[] = [{ cloud: 'azure', tenant: 'customer', agreement: 'ea' }]

describe('a later message', () => {
  it.each([
    ['no wait, it is MCA', 'agreement=mca'],
    ['sorry, they buy through CSP', 'agreement=csp'],
    ['I said EA but it is in fact an MCA', 'agreement=mca'],
    ['scratch that, Contributor, not Reader', 'access=rbac'],
    ['we have Owner now', 'access=rbac'],
    ['and the customer will not enter anything', 'customerWillAct=no'],
    ['it runs on AKS by the way', 'underCounted=yes cloud=azure'],
    ['we want incentives', '+ incentives'],
    ['what about PAL?', ''],
    ['and who sets it?', ''],
    ['ok', ''],
    ['hm', ''],
    ['go on', ''],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message, knowing(standing))).toEqual(facts(expected))
  })
})

describe('words that several models share', () => {
  it.each([
    ['what is a POR?', 'POR'],
    ['who enters the partner of record?', 'partner of record'],
    ['how do I become partner of record', 'partner of record'],
  ])('in "%s" are "%s"', (message, quote) => {
    expect(read(message, nothingSaid).ambiguous).toEqual([{ quote, models: ['CPOR', 'DPOR'] }])
  })

  it.each([
    ['who enters the digital partner of record?'],
    ['what is claiming partner of record?'],
    ['another partner is partner of record on their Azure'],
  ])('are plain in "%s"', (message) => {
    expect(read(message, nothingSaid).ambiguous).toEqual([])
  })
})
