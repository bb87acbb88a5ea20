import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('what is said of each thing', () => {
  it.each([
    [
      'stands wherever it is named again',
      'Contoso has Azure. Fabrikam has Dynamics. Contoso has an EA.',
      'cloud=azure agreement=ea / cloud=dynamics365',
    ],
    [
      'is as with the one before where it is like it',
      'Contoso has Azure on an EA. Same for Fabrikam, but Dynamics.',
      'cloud=azure agreement=ea / cloud=dynamics365 agreement=ea',
    ],
    [
      'is in the same place where the tenant is the same',
      'Customer 1: Azure in their tenant. Customer 2: same tenant, Dynamics.',
      'cloud=azure tenant=customer / cloud=dynamics365 tenant=customer',
    ],
    [
      'leaves out what is said of both',
      'The first is Azure, the second Dynamics, both on an EA.',
      'cloud=azure agreement=ea / cloud=dynamics365 agreement=ea',
    ],
    [
      'keeps its own before what is the same in both',
      'The first tenant is on EA, the second tenant is on CSP, true for both: Azure, Owner.',
      'agreement=ea cloud=azure access=rbac / agreement=csp cloud=azure access=rbac',
    ],
    [
      'has its own behind what is said of both',
      'Two Azure customers, we are the MSP in both: Contoso is on EA, Fabrikam is on MCA.',
      'agreement=ea cloud=azure role=managedServices tenant=customer / agreement=mca cloud=azure role=managedServices tenant=customer',
    ],
    [
      'has what follows from what is the same in both',
      'Hamburg is public cloud. Suzhou is 21Vianet. Otherwise the same in both: Azure, Contributor.',
      'environment=public cloud=azure access=rbac / environment=china cloud=azure access=rbac',
    ],
  ])('%s', (_, message, expected) => {
    expect(heard(message)).toEqual(facts(expected))
  })
})
