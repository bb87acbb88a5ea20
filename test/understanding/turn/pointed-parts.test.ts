import { describe, expect, it } from 'vitest'
import type { PartFacts } from '../../../src/knowledge/facts.ts'
import { read } from '../../../src/understanding/read.ts'
import type { ReadingContext } from '../../../src/understanding/reading.ts'
import { after as standing } from '../support.ts'

const parts: readonly PartFacts[] = [
  { cloud: 'azure', tenant: 'partner', role: 'softwareVendor' },
  { cloud: 'azure', tenant: 'customer', role: 'softwareVendor', deployment: 'marketplaceApp' },
]
const said = (text: string, context: ReadingContext): Record<string, string> =>
  Object.fromEntries(
    read(text, context).parts.map(({ at, proposals }) => [at ?? '-', proposals.map(({ fact, value }) => `${fact}=${value}`).join(' ')]),
  )

describe('a part that is pointed back at', () => {
  it('is the last that was told of', () =>
    expect(said('that one we only have GDAP on', { ...standing(parts), spokenOf: 1 })).toEqual({ 1: 'access=gdapOnly' }))

  it('is the one that the message does not name otherwise', () =>
    expect(
      said("that one is sold through the marketplace, billed by Microsoft. the SaaS isn't on there at all", standing(parts, 'marketplace')),
    ).toEqual({ 0: 'marketplace=none', 1: 'marketplace=transactable' }))

  it.each([
    ['the appliance is on an EA', 'vmOffer'],
    ['the template is on an EA', 'marketplaceApp'],
  ] as const)('is told by a word for what it is: %s', (message, deployment) =>
    expect(
      said(
        message,
        standing([
          { cloud: 'azure', tenant: 'partner' },
          { cloud: 'azure', deployment },
        ]),
      ),
    ).toEqual({ 1: 'agreement=ea' }),
  )

  it('is none where the word only goes with a noun', () =>
    expect(said('das neue MCA gilt für alle', { ...standing(parts), language: 'de', spokenOf: 1 })).not.toHaveProperty('1'))
})
