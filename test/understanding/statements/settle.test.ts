import { describe, expect, it } from 'vitest'
import type { Statement } from '../../../src/understanding/statement.ts'
import { settle } from '../../../src/understanding/statements/settle.ts'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

const said = (fact: Statement['fact'], value: string, strength: Statement['strength'] = 'says'): Statement => ({
  fact,
  value,
  strength,
  stance: 'stated',
  from: 0,
  to: 1,
})
const left = (...statements: readonly Statement[]): readonly string[] => settle(statements).map(({ fact, value }) => `${fact}=${value}`)

describe('of several sayings of one fact', () => {
  it('what is plainly said stands before what is implied', () => {
    expect(left(said('tenant', 'partner', 'implies'), said('tenant', 'customer'))).toEqual(['tenant=customer'])
    expect(left(said('cloud', 'azure', 'implies'), said('cloud', 'modernWork'))).toEqual(['cloud=modernWork'])
    expect(left(said('access', 'none', 'implies'), said('access', 'readerOnly'))).toEqual(['access=readerOnly'])
  })

  it('the first of two that are only implied stands where neither is the more specific', () => {
    expect(left(said('agreement', 'ea', 'implies'), said('agreement', 'csp', 'implies'))).toEqual(['agreement=ea'])
  })

  it('both stand where they contradict each other', () => {
    expect(left(said('agreement', 'ea'), said('agreement', 'csp'))).toEqual(['agreement=ea', 'agreement=csp'])
    expect(left(said('tenant', 'customer'), said('tenant', 'partner'))).toEqual(['tenant=customer', 'tenant=partner'])
    expect(left(said('underCounted', 'no'), said('underCounted', 'yes'))).toEqual(['underCounted=no', 'underCounted=yes'])
  })

  it('one stands where it is said twice', () => {
    expect(left(said('agreement', 'ea'), said('agreement', 'ea'))).toEqual(['agreement=ea'])
  })

  it.each([
    ['role', 'reseller', 'services', 'services'],
    ['role', 'services', 'managedServices', 'managedServices'],
    ['role', 'managedServices', 'softwareVendor', 'softwareVendor'],
    ['deployment', 'code', 'marketplaceApp', 'marketplaceApp'],
    ['deployment', 'manual', 'code', 'code'],
    ['deployment', 'existing', 'code', 'code'],
    ['deployment', 'code', 'vmOffer', 'vmOffer'],
    ['access', 'gdapOnly', 'rbac', 'rbac'],
    ['access', 'readerOnly', 'rbac', 'rbac'],
    ['access', 'readerOnly', 'gdapOnly', 'gdapOnly'],
    ['partners', 'one', 'several', 'several'],
    ['environment', 'public', 'government', 'government'],
    ['environment', 'public', 'china', 'china'],
    ['existingRecord', 'none', 'us', 'us'],
    ['existingRecord', 'us', 'otherPartner', 'otherPartner'],
    ['marketplace', 'listedOnly', 'transactable', 'transactable'],
    ['leavingEa', 'no', 'yes', 'yes'],
    ['customerWillAct', 'yes', 'no', 'no'],
  ] as const)('%s: of %s and %s, in either order, %s stands', (fact, one, other, expected) => {
    expect(left(said(fact, one), said(fact, other))).toEqual([`${fact}=${expected}`])
    expect(left(said(fact, other), said(fact, one))).toEqual([`${fact}=${expected}`])
  })

  it('an implied service outweighs a resale that is plainly said', () => {
    expect(left(said('role', 'reseller'), said('role', 'services', 'implies'))).toEqual(['role=services'])
    expect(left(said('role', 'reseller'), said('role', 'managedServices', 'implies'))).toEqual(['role=managedServices'])
    expect(left(said('role', 'reseller'), said('role', 'softwareVendor', 'implies'))).toEqual(['role=reseller'])
  })

  it('an MCA to come is not in force while the EA runs out', () => {
    expect(left(said('agreement', 'ea'), said('agreement', 'mca'), said('leavingEa', 'yes'))).toEqual(['agreement=ea', 'leavingEa=yes'])
    expect(left(said('agreement', 'mca'), said('leavingEa', 'yes'))).toEqual(['agreement=mca', 'leavingEa=yes'])
    expect(left(said('agreement', 'ea'), said('agreement', 'mca'), said('leavingEa', 'no'))).toHaveLength(3)
  })

  it('nothing is left of nothing', () => {
    expect(left()).toEqual([])
  })
})

describe('a message that says a fact twice', () => {
  it.each([
    ['We are a CSP and also do the consulting, Azure in their tenant.', 'cloud=azure tenant=customer role=services agreement=csp'],
    ['We resell the licences and run the managed service.', 'role=managedServices agreement=csp'],
    ['We have GDAP and Contributor.', 'access=rbac'],
    ['GDAP, and on top of that the Owner role.', 'access=rbac'],
    ['Reader on some, Contributor on the others.', 'access=rbac'],
    ['A managed application that our pipeline rolls out with Bicep.', 'cloud=azure deployment=marketplaceApp'],
    ['They have an EA and will move to an MCA in spring.', 'agreement=ea leavingEa=yes'],
    ['Listed as contact me first, transactable since June.', 'marketplace=transactable'],
    ['We are the integrator, and an integrator only.', 'role=services'],
    ['EA, yes, an Enterprise Agreement.', 'agreement=ea'],
    ['Some of it is clicked in the portal, most of it comes from Terraform.', 'deployment=code'],
    ['We are an ISV that also gives consulting.', 'role=softwareVendor'],
    ['Azure, to be precise Azure SQL and App Service.', 'cloud=azure'],
    ['Teams, SharePoint and Exchange.', 'cloud=modernWork'],
    ['Defender for Endpoint, Entra and Purview.', 'cloud=security'],
    ['Business Central, and Dynamics 365 Sales.', 'cloud=dynamics365'],
    ['Power Apps with Dataverse below, and Power BI on top.', 'cloud=powerPlatform'],
  ])('"%s" comes to "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
