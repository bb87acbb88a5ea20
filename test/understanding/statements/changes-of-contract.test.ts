import { describe, expect, it } from 'vitest'
import { facts } from '../expected.ts'
import { heard } from '../support.ts'

describe('an agreement that somebody moved from', () => {
  it.each([
    ['They moved from PAYG to MCA-E this spring.', 'agreement=mca'],
    ['They switched from CSP to EA last year.', 'agreement=ea'],
  ])('is left behind: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})

describe('a contract that begins later', () => {
  it.each([
    ['EA today, MCA-E as of 1 April.', 'agreement=ea leavingEa=yes'],
    ['EA now, MCA from next year.', 'agreement=ea leavingEa=yes'],
  ])('follows on the EA it is named beside: %s', (message, expected) => expect(heard(message)).toEqual(facts(expected)))
})
