import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('how it is deployed', () => {
  it.each([
    ['It comes out of our pipeline.', 'deployment=code'],
    ['Everything is infrastructure as code.', 'deployment=code'],
    ['We use Bicep.', 'cloud=azure deployment=code'],
    ['ARM templates.', 'cloud=azure deployment=code'],
    ['OpenTofu all the way.', 'deployment=code'],
    ['A bunch of PowerShell scripts creates it.', 'deployment=code'],
    ['We ship it as a solution template.', 'deployment=marketplaceApp cloud=azure'],
    ['Customers deploy our managed application.', 'deployment=marketplaceApp cloud=azure role=softwareVendor'],
    ['Click-ops, I am afraid.', 'deployment=manual'],
    ['Somebody clicked it together by hand.', 'deployment=manual'],
    ['It has been running for years, we change nothing.', 'deployment=existing'],
    ['Brownfield, nothing new gets deployed.', 'deployment=existing'],
    ['We took over a running environment.', 'deployment=existing'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('what it runs on', () => {
  it.each([
    ['It runs on Azure Kubernetes Service.', 'cloud=azure underCounted=yes'],
    ['The workers sit in VM scale sets.', 'cloud=azure underCounted=yes'],
    ['It is all VMSS.', 'cloud=azure underCounted=yes'],
    ['The jobs go through Azure Batch.', 'cloud=azure underCounted=yes'],
    ['Plain VMs on Azure, no AKS.', 'cloud=azure underCounted=no'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('how the customer buys', () => {
  it.each([
    ['They have an enrolment.', 'agreement=ea'],
    ['They signed an Enterprise Agreement.', 'agreement=ea'],
    ['They are on an MCA-E.', 'agreement=mca'],
    ['Microsoft Customer Agreement, straight from Microsoft.', 'agreement=mca'],
    ['PAYG.', 'agreement=webDirect'],
    ['They pay Microsoft by credit card.', 'agreement=webDirect'],
    ["Pay-as-you-go, on the owner's credit card.", 'agreement=webDirect'],
    ['The tenant is from the customer, we will not put anything new there.', 'tenant=customer deployment=existing'],
    ['Oops, I exchanged it, they buy through CSP.', 'agreement=csp'],
    ['MOSP.', 'agreement=webDirect'],
    ['Bought via CSP.', 'agreement=csp'],
    ['They buy NCE licences from a CSP.', 'agreement=csp'],
    ['The EA runs out in June and becomes an MCA.', 'agreement=ea leavingEa=yes'],
    ['They stay on the EA.', 'agreement=ea leavingEa=no'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('the customer, other partners and the record', () => {
  it.each([
    ['Their admin will enter our ID.', 'customerWillAct=yes'],
    ['They do whatever we ask them to.', 'customerWillAct=yes'],
    ["The customer won't lift a finger.", 'customerWillAct=no'],
    ['Their IT refuses to touch the portal.', 'customerWillAct=no'],
    ['Three partners work side by side.', 'partners=several'],
    ['We are the only one in there.', 'partners=one'],
    ['We already hold the claim.', 'existingRecord=us'],
    ['We are entered as the partner of record.', 'existingRecord=us'],
    ['Another firm still sits there as partner of record.', 'existingRecord=otherPartner'],
    ['A competitor filed a claim.', 'existingRecord=otherPartner'],
    ['The field is empty.', 'existingRecord=none'],
    ['Nothing has been claimed.', 'existingRecord=none'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('the marketplace, PRACR and the cloud environment', () => {
  it.each([
    ['We sell our offer through the marketplace, billed by Microsoft.', 'marketplace=transactable role=softwareVendor'],
    ['Our app is on AppSource with a contact me button.', 'marketplace=listedOnly role=softwareVendor'],
    ['Our listing is BYOL.', 'marketplace=listedOnly role=softwareVendor'],
    ['We do not publish anything there, no marketplace.', 'marketplace=none'],
    ['Microsoft has confirmed us for PRACR.', 'pracrApproved=yes'],
    ['We were approved for PRACR.', 'pracrApproved=yes'],
    ['They are in GCC High.', 'environment=government'],
    ['Azure Government.', 'cloud=azure environment=government'],
    ['Fairfax.', 'environment=government'],
    ['21Vianet.', 'environment=china'],
    ['Azure China.', 'cloud=azure environment=china'],
    ['Commercial cloud.', 'environment=public'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('who sends the invoice', () => {
  it.each([
    ['They are on an EA, Microsoft sends the invoice.', 'agreement=ea'],
    ['Our SaaS is sold through the marketplace, Microsoft sends the invoice.', 'role=softwareVendor marketplace=transactable'],
    ['Our SaaS: Microsoft sends the invoice and pays us.', 'role=softwareVendor marketplace=transactable'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('who is entered', () => {
  it.each([
    ['I opened the claim screen: another partner is already there for that workload.', 'existingRecord=otherPartner'],
    ['The claim is in the name of a firm that left.', 'existingRecord=otherPartner'],
    ['The customer will enter us as DPOR.', 'customerWillAct=yes'],
    ['They would enter us as DPOR.', 'customerWillAct=yes'],
    ["The previous partner's claim is still sitting there.", 'existingRecord=otherPartner'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('whose it is', () => {
  it.each([
    ["It runs in the client's tenant.", 'tenant=customer'],
    ['It sits in a tenant of theirs.', 'tenant=customer'],
    ["The hospital's own tenant.", 'tenant=customer'],
    ['The tenant belongs to the customer.', 'tenant=customer'],
    ['We host everything ourselves.', 'tenant=partner'],
    ['Our SaaS runs in our subscription.', 'tenant=partner cloud=azure role=softwareVendor'],
    ['It is deployed to our own tenant.', 'tenant=partner'],
    ['The tenant is ours.', 'tenant=partner'],
    ['Azure: subscription two is ours alone.', 'cloud=azure partners=one'],
    ['Azure: the tenant is ours alone.', 'cloud=azure partners=one tenant=partner'],
  ])('"%s" says "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
