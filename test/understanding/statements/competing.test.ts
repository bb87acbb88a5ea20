import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('an agreement that somebody moved from', () => {
  it.each([
    ['They moved from PAYG to MCA-E this spring.', 'agreement=mca'],
    ['They switched from CSP to EA last year.', 'agreement=ea'],
  ])('is left behind: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})

describe('what a word alone lets expect', () => {
  it.each([
    ['access through Lighthouse, just Reader though', 'cloud=azure access=readerOnly'],
    ['We are in through Lighthouse.', 'cloud=azure access=rbac'],
    ['We sell a VM image through the marketplace, bring your own licence.', 'cloud=azure deployment=vmOffer marketplace=listedOnly'],
    ['We sell a VM image through the marketplace.', 'cloud=azure deployment=vmOffer marketplace=transactable'],
  ])('gives way to what is said beside it: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})

describe('a contract that begins later', () => {
  it.each([
    ['EA today, MCA-E as of 1 April.', 'agreement=ea leavingEa=yes'],
    ['EA now, MCA from next year.', 'agreement=ea leavingEa=yes'],
  ])('follows on the EA it is named beside: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})
