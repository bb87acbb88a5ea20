import { describe, expect, it } from 'vitest'
import { joinSpelt } from '../../../src/understanding/lexicon/spelt.ts'
import { normalise } from '../../../src/understanding/text/normalise.ts'
import { tokenise } from '../../../src/understanding/text/tokens.ts'

const known = new Set(['ea', 'mca', 'cpor'])
const words = (text: string): string =>
  joinSpelt(tokenise(normalise(text)), (word) => known.has(word))
    .map(({ word }) => word)
    .join(' ')

describe('an abbreviation that is spelt out', () => {
  it.each([
    ['from the E A to an M C A', 'from the ea to an mca'],
    ['an E-A in place', 'an ea in place'],
    ['C.P.O.R. it is', 'cpor it is'],
  ])('is one word: %s', (text, expected) => expect(words(text)).toBe(expected))

  it.each(['customers A B and C', 'a b c', 'A, B'])('is none that nobody knows: %s', (text) =>
    expect(words(text)).toBe(text.toLowerCase().replaceAll(',', '')),
  )
})
