import { describe, expect, it } from 'vitest'
import type { PartFacts } from '../../../src/knowledge/facts.ts'
import { read } from '../../../src/understanding/read.ts'
import { after } from '../support.ts'

/** What is said of each part that is pointed at by its place, and of none in particular under `-`. */
const said = (text: string, parts: readonly PartFacts[], language: 'en' | 'de' | 'fr' | 'es' | 'ja' = 'en'): Record<string, string> =>
  Object.fromEntries(
    read(text, { ...after(parts), language }).parts.map(({ at, proposals }) => [
      at ?? proposals.find(({ fact }) => fact === 'cloud')?.value ?? '-',
      proposals
        .filter(({ fact }) => fact !== 'cloud')
        .map(({ fact, value }) => `${fact}=${value}`)
        .join(' '),
    ]),
  )

const threeClouds: readonly PartFacts[] = [{ cloud: 'azure' }, { cloud: 'modernWork' }, { cloud: 'dynamics365' }]
const twoCustomers: readonly PartFacts[] = [
  { cloud: 'azure', agreement: 'ea' },
  { cloud: 'azure', agreement: 'csp' },
]

describe('what is said of the others', () => {
  it.each([
    ['en', 'Azure is EA, the other two CSP'],
    ['en', 'EA for Azure, CSP for the rest'],
    ['de', 'Azure läuft über EA, die anderen beiden über CSP'],
    ['fr', 'Azure en EA, les deux autres en CSP'],
    ['es', 'Azure con EA, los otros dos por CSP'],
    ['ja', 'AzureはEA、残りはCSPです'],
  ] as const)('in %s holds for those that are not named: "%s"', (language, text) => {
    expect(said(text, threeClouds, language)).toEqual({ azure: 'agreement=ea', 1: 'agreement=csp', 2: 'agreement=csp' })
  })

  it('ends at the "and" that goes on to a part named', () => {
    expect(said("we're Owner on Azure and for the others we only have GDAP", threeClouds)).toEqual({
      azure: 'access=rbac',
      1: 'access=gdapOnly',
      2: 'access=gdapOnly',
    })
  })

  it('may be nothing', () => {
    expect(said('Owner on Azure, nothing on the rest', threeClouds)).toEqual({ azure: 'access=rbac', 1: 'access=none', 2: 'access=none' })
  })

  it('is not what is said of other people', () => {
    expect(said('Azure: another partner works there too, others have access as well', threeClouds)).toEqual({ azure: 'partners=several' })
  })
})

describe('what is said of a part that is described', () => {
  it.each([
    ['en', 'Contributor at the EA one, only GDAP at the other', { 0: 'access=rbac', 1: 'access=gdapOnly' }],
    ['de', 'Owner beim EA Kunden, beim anderen nur Reader', { 0: 'access=rbac', 1: 'access=readerOnly' }],
    ['en', 'at the CSP customer we have Reader only', { 1: 'access=readerOnly' }],
  ] as const)('in %s holds for that one alone: "%s"', (language, text, expected) => {
    expect(said(text, twoCustomers, language)).toEqual(expected)
  })
})

describe('what is said of the other of two', () => {
  const two: readonly PartFacts[] = [{ cloud: 'azure', access: 'rbac' }, { cloud: 'dynamics365' }]

  it.each([
    ['en', 'and the other one, no access', 'access=none'],
    ['en', 'the other one is on CSP', 'agreement=csp'],
    ['en', 'the latter is claimed by someone else', 'existingRecord=otherPartner'],
    ['de', 'beim anderen haben wir keinen Zugriff', 'access=none'],
  ] as const)('in %s is of the one of which less is known: "%s"', (language, text, expected) => {
    expect(said(text, two, language)).toEqual({ 1: expected })
  })
})

describe('what is said of all but one', () => {
  it.each([
    ['en', 'EA except Dynamics which is CSP'],
    ['en', 'all on EA, only the Dynamics licences come via CSP'],
    ['de', 'alles EA, nur Dynamics über CSP'],
    ['fr', 'ils sont en EA, sauf Dynamics qui est en CSP'],
    ['es', 'todo en EA, salvo Dynamics que va por CSP'],
  ] as const)('in %s is not of that one: "%s"', (language, text) => {
    expect(said(text, threeClouds, language)).toEqual({ 0: 'agreement=ea', 1: 'agreement=ea', 2: 'agreement=csp' })
  })
})

describe('what is said before a part is named', () => {
  it('holds for all', () => {
    expect(said('CSP. And the claim for M365 is held by another partner', threeClouds)).toEqual({
      '-': 'agreement=csp',
      modernWork: 'existingRecord=otherPartner',
    })
  })
})
