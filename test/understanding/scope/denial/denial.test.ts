import { describe, expect, it } from 'vitest'
import { heard, inLanguage } from '../../support.ts'

const told = (text: string, language: Parameters<typeof inLanguage>[0] = 'en'): string => heard(text, inLanguage(language)).join(' ')

describe('a denial before what it denies', () => {
  it('reaches past an article', () => {
    expect(told('GDAP, without a role assignment on their subs')).toContain('access=gdapOnly')
  })

  it.each([
    ['en', 'No, we resell.'],
    ['de', 'Nein, wir sind Reseller.'],
    ['fr', 'Non, nous sommes revendeur.'],
  ] as const)('that only answers in %s denies nothing behind the comma', (language, text) => {
    expect(told(text, language)).toContain('role=reseller')
  })

  it('ends where somebody else begins to want something', () => {
    expect(heard('Rather than three registrations we want one for all clouds at once.')).toEqual(['goals: onePartnerAcrossClouds'])
  })

  it.each(['thrown out', 'moved away from', 'stayed away from', 'steered clear of', 'kept off'])('"%s" reaches a list', (denial) => {
    expect(told(`We have ${denial} AKS, Batch and scale sets, it is all on Azure.`)).toContain('underCounted=no')
  })
})

describe('a denial behind what it denies', () => {
  it.each([
    ['en', 'That EA to MCA thing was called off.', 'leavingEa=no'],
    ['en', 'The switch from EA to MCA was scrapped.', 'leavingEa=no'],
    ['de', 'Der Umstieg von EA auf MCA ist vom Tisch.', 'leavingEa=no'],
    ['en', 'AKS we do not use, Azure it is.', 'underCounted=no'],
  ] as const)('in %s: %s', (language, text, expected) => {
    expect(told(text, language)).toContain(expected)
  })

  it.each([
    ['en', 'Would they enter our ID for us? Forget it.', 'customerWillAct=no'],
    ['en', 'The rumour that they move from EA to MCA is false.', 'leavingEa=no'],
    ['en', 'Did PRACR approve us? No chance.', 'pracrApproved=no'],
    ['de', 'Ein Umzug vom EA auf MCA steht bei denen nicht an.', 'leavingEa=no'],
    ['de', 'Wechsel vom EA auf MCA? Hat der CFO abgeblasen.', 'leavingEa=no'],
    ['de', 'Mit Kubernetes haben wir nichts am Hut.', 'underCounted=no'],
    ['es', 'De pasarse del EA a MCA nada de nada.', 'leavingEa=no'],
  ] as const)('is a verdict, in %s: %s', (language, text, expected) => {
    expect(told(text, language)).toContain(expected)
  })

  it.each([
    ['They gave us Contributor free of any charge.', 'access=rbac'],
    ['Azure, and the old subscription was cancelled.', 'cloud=azure'],
  ])('of something else leaves what is told: %s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('does not reach to what we do behind a comma', () => {
    expect(told('Azure. No projects, no operations, we resell and that is it.')).toContain('role=reseller')
  })

  it('may be that nobody gave it', () => {
    expect(told('Azure. GDAP we have, an Azure role nobody ever gave to us.')).toContain('access=gdapOnly')
  })

  it('is none of a place by what is not there for us', () => {
    expect(told('no account, nothing for us in their tenant')).toContain('tenant=customer')
  })

  it('does not deny the place where something else is denied', () => {
    expect(told("on Azure we don't have a role")).toContain('cloud=azure')
  })

  it('answers a question in a word', () => {
    expect(told('Azure. Other partners on it? Nobody.')).toContain('partners=one')
  })

  it('is no cell of a table', () => {
    expect(told('Workload | Contract | Record\nAzure | EA | nobody\nTeams | CSP | we do')).toContain('agreement=ea')
  })
})
