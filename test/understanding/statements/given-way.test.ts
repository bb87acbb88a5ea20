import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('what a word alone lets expect', () => {
  it.each([
    ['access through Lighthouse, just Reader though', 'cloud=azure access=readerOnly'],
    ['We are in through Lighthouse.', 'cloud=azure access=rbac'],
    ['We sell a VM image through the marketplace, bring your own licence.', 'cloud=azure deployment=vmOffer marketplace=listedOnly'],
    ['We sell a VM image through the marketplace.', 'cloud=azure deployment=vmOffer marketplace=transactable'],
  ])('gives way to what is said beside it: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})
