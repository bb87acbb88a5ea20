import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('whoever has GDAP and no role', () => {
  it.each([
    ['Contoso granted us GDAP, but on the Azure side we hold no role whatsoever.', 'cloud=azure access=gdapOnly'],
    ['Azure. GDAP was approved for us; we have no access otherwise.', 'cloud=azure access=gdapOnly'],
  ])('has GDAP alone: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))

  it('has no access where GDAP is denied too', () =>
    expect(heard('Azure, no guest, no GDAP, nothing.')).toEqual(facts('cloud=azure access=none')))
})
