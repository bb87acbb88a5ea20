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
})
