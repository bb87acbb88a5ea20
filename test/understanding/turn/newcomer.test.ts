import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { after } from '../support.ts'

const turnsToAnother = (text: string, language: 'en' | 'de' | 'fr' | 'es' | 'ja'): boolean =>
  read(text, { ...after([{ cloud: 'azure', tenant: 'customer', agreement: 'ea' }]), language }).parts.some(({ isNew }) => isNew)

describe('a customer not spoken of before', () => {
  it.each([
    ['en', 'the second customer is on CSP, rest is the same'],
    ['en', 'another customer has BC too but on EA'],
    ['en', 'for another client we manage Intune, CSP'],
    ['en', 'different customer now: Azure on CSP, GDAP only'],
    ['en', "in addition to the bakery there's another customer: M365 on CSP"],
    ['de', 'der zweite Kunde ist auf CSP, sonst alles gleich'],
    ['fr', 'on a un deuxième client, pareil mais en CSP'],
    ['es', 'otro cliente igual pero por CSP'],
    ['ja', 'もう一社はCSP契約で、他は同じです'],
  ] as const)('is turned to in %s with "%s"', (language, text) => {
    expect(turnsToAnother(text, language)).toBe(true)
  })

  it.each([
    ['en', 'another customer of ours is on CSP and it works there'],
    ['en', 'another customer told us CSP is better'],
    ['en', 'the customer has another partner, CSP'],
    ['en', 'could another customer be on CSP?'],
    ['en', 'the first customer is on CSP'],
  ] as const)('is not in %s with "%s"', (language, text) => {
    expect(turnsToAnother(text, language)).toBe(false)
  })
})
