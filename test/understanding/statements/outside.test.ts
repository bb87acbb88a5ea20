import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('outside of the estate', () => {
  it.each([
    ['We have nothing to do with their M365.', ''],
    ['The M365 stuff is done by someone else.', ''],
    ['Exchange and Teams are looked after by a different partner.', ''],
    ['We run Azure as MSP. They also have M365 but we do not touch that.', 'cloud=azure role=managedServices'],
    ['Our team has M365 too.', ''],
    ['We have Dynamics as our CRM.', ''],
  ])('is what others serve, or the writer only uses: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))

  it.each([
    ['MSP. Customer uses M365 and Azure, but we only manage the Azure.', 'cloud=azure role=managedServices tenant=customer'],
    ["We're an SI. Customer has D365, Azure and M365; we only did the D365.", 'cloud=dynamics365 role=services tenant=customer'],
  ])('is what is named beside the one that is ours: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))

  it.each([
    ['Our SaaS is on Azure in our own tenant and sends notifications through Teams.', 'cloud=azure role=softwareVendor tenant=partner'],
    [
      'We host our app in our Azure subscription; users sign in with their Microsoft 365 accounts.',
      'cloud=azure role=softwareVendor tenant=partner',
    ],
  ])('is what a solution only touches: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))

  it('is no workload that a partner has a right on', () => {
    expect(heard('This is Azure. Our people have Contributor there.')).toEqual(facts('cloud=azure access=rbac'))
  })
})

describe("somebody else's role", () => {
  it.each([
    ['SI here. A reseller called Bechtle sells it to them.', 'role=services'],
    ['An MSP runs it day to day, we only built it as consultants.', 'role=services'],
    ["We're an ISV, an SI installs it for us.", 'role=softwareVendor'],
    ['SI here, they buy through a distributor.', 'role=services agreement=csp'],
    ["What does our distributor's slide say? We are an MSP.", 'role=managedServices'],
  ])('is not ours: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))

  it.each([
    ['An MSP here, Azure.', 'cloud=azure role=managedServices'],
    ['I work at an SI, Azure.', 'cloud=azure role=services'],
  ])('is told from our own: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})
