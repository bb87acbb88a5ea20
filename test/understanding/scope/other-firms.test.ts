import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { heard, inLanguage } from '../support.ts'

const factsOf = (text: string, language: Language = 'en'): readonly string[] =>
  heard(text, inLanguage(language)).flatMap((part) => part.split(' '))

describe('a firm named with an indefinite article', () => {
  it.each([
    ['en', 'A big integrator holds the CPOR claim.', 'existingRecord=otherPartner'],
    ['en', 'The claim was filed by a local reseller.', 'existingRecord=otherPartner'],
    ['en', 'There is one Dutch MSP that still sits on the claim.', 'existingRecord=otherPartner'],
    ['en', 'A small consultancy is still busy on the same workload alongside us.', 'partners=several'],
    ['en', 'Two SI companies are implementing there beside us.', 'partners=several'],
    ['de', 'Ein großes Systemhaus hat den CPOR Anspruch.', 'existingRecord=otherPartner'],
  ] as const)('in %s is somebody else where it does something: %s', (language, text, fact) => {
    const said = factsOf(text, language)
    expect(said).toContain(fact)
    expect(said.filter((one) => one.startsWith('role'))).toEqual([])
  })

  it.each([
    ["I'm at a big integrator and we hold the CPOR claim.", 'role=services'],
    ['A Dutch MSP here, we hold the claim.', 'role=managedServices'],
    ['We are a large reseller.', 'role=reseller'],
    ["I'm in sales by a CSP reseller.", 'role=reseller'],
    ["A software house, that's what we are.", 'role=softwareVendor'],
    ['An MSP is what we are.', 'role=managedServices'],
  ])('is the writer where it presents them: %s', (text, role) => {
    const said = factsOf(text)
    expect(said).toContain(role)
    expect(said).not.toContain('existingRecord=otherPartner')
  })

  it.each([
    'A distributor called Bechtle sells them the licences.',
    'They buy through a reseller.',
    'The licences are sold by a reseller, which is what we want.',
    'They buy through a reseller. What we do is deploy Azure.',
    'Before I reply to our vendor manager I want it in writing.',
    "I'm the admin who set you up.",
  ])('plays a role that is not the writer’s: %s', (text) => {
    expect(factsOf(text).filter((one) => one.startsWith('role'))).toEqual([])
  })

  it('leaves us what they have given to our people', () => {
    expect(factsOf('In the first week they have given Contributor to our shift leads.')).toContain('access=rbac')
  })
})
