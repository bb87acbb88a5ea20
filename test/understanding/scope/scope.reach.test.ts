import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('a denial reaches no further than its own thing', () => {
  it.each([
    ['It is not on AKS but on App Service, built with Bicep.', 'cloud=azure deployment=code underCounted=no'],
    [
      'No marketplace offer, our product is sold directly. Azure, customer tenant.',
      'cloud=azure tenant=customer marketplace=none role=softwareVendor',
    ],
    ['Nobody else works on it; we are Owner.', 'partners=one access=rbac'],
    ['They will not enter anything, but they have an EA.', 'customerWillAct=no agreement=ea'],
    ['The customer does not want to move to an MCA, the EA stays.', 'agreement=ea leavingEa=no'],
    ['No claim so far, and it is M365.', 'cloud=modernWork existingRecord=none'],
    ['We do not have Owner, but Contributor.', 'access=rbac'],
    ['They have neither AKS nor scale sets, only plain machines.', 'underCounted=no'],
    ['It is neither GCC nor China.', 'environment=public'],
    ['Not the EA of the mother company: they have their own MCA.', 'agreement=mca'],
    ['Neither Terraform nor Bicep, all of it by hand.', 'deployment=manual'],
    ['There is no reseller in between, they buy under an EA.', 'agreement=ea'],
    ['I would not call us an MSP; we are consultants.', 'role=services'],
    ['No, we are not the MSP.', ''],
    ['The workload is not Azure but Power BI.', 'cloud=powerPlatform'],
    ['It is no longer Azure, it is M365 now.', 'cloud=modernWork'],
    ['Reader is not enough, so they gave us Contributor.', 'access=rbac'],
    ['They stopped using AKS.', 'underCounted=no'],
    ['The EA is gone, it is pay-as-you-go now.', 'agreement=webDirect'],
    ['They lost the EA.', ''],
  ])('in "%s", which leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a question states nothing', () => {
  it.each([
    ['We are an SI. Does it matter whether they are on CSP?', 'role=services'],
    ['M365, customer tenant. Can we get incentives for it?', 'cloud=modernWork tenant=customer + incentives'],
  ])('in "%s", which leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})

describe('a plan or a wish is not yet so', () => {
  it.each([
    ['We applied for PRACR and wait for an answer.', ''],
    ['We intend to use Terraform.', 'deployment=code'],
  ])('in "%s", which leaves "%s"', (message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
