import { describe, expect, it } from 'vitest'
import { read } from '../../../src/understanding/read.ts'
import { inLanguage } from '../support.ts'

const goalsOf = (text: string, language: 'en' | 'de' | 'fr' | 'es' = 'en') =>
  read(text, inLanguage(language)).goals.map(({ value }) => value)

describe('one partner', () => {
  it.each([
    ['en', 'He wants one name, ours, against everything they have with Microsoft.'],
    ['en', 'The group insists on a single partner, us, over all its Microsoft clouds.'],
    ['en', 'He wants the same single partner on every Microsoft cloud he uses, not five names he cannot remember.'],
    ['de', 'Der Kunde will überall denselben Partner, und zwar uns, für Azure und M365. Heute geht es nur um Azure.'],
    ['fr', 'Le client veut un seul partenaire, nous, sur tous ses clouds Microsoft.'],
    ['es', 'El cliente quiere un solo partner, nosotros, en todas sus nubes de Microsoft.'],
  ] as const)('over all clouds is a wish in %s: %s', (language, text) => {
    expect(goalsOf(text, language)).toEqual(['onePartnerAcrossClouds'])
  })

  it.each(['There is one partner on the subscription, and it is all Azure.', 'He can only put one name on the thing.'])(
    'on one thing is none: %s',
    (text) => {
      expect(goalsOf(text)).toEqual([])
    },
  )
})
