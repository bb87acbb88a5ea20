import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneSlip, speller } from '../../../src/understanding/lexicon/spelling.ts'

const meant = speller(['terraform', 'tenant', 'azure', 'EA', 'owner', 'お客様のテナント'])

describe('a slip of the pen', () => {
  it.each([
    ['terrafrom', 'two neighbours swapped'],
    ['terraforn', 'another letter'],
    ['terrform', 'a letter left out'],
    ['terrraform', 'a letter too many'],
  ])('%s is forgiven: %s', (written) => {
    expect(meant(written)).toEqual(['terraform'])
  })

  it.each([
    ['terafrom', 'two slips'],
    ['erraform', 'a wrong first letter'],
    ['ea', 'a word under five letters'],
    ['xyz', 'a word nobody knows'],
    ['', 'nothing'],
    ['a'.repeat(200), 'a word longer than any'],
  ])('%s is not: %s', (written) => {
    expect(meant(written)).toEqual([])
  })

  it('gives every word that may be meant', () => {
    expect([...speller(['leader', 'reader', 'render', 'header'])('rexder')].sort()).toEqual(['reader', 'render'])
  })

  const word = fc.stringMatching(/^[a-z]{5,12}$/)
  it('is one at any place but the first', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom(...'abcxyz'), (known, place, letter) => {
        const at = 1 + (place % (known.length - 1))
        const forgiving = speller([known])
        for (const written of [
          known.slice(0, at) + letter + known.slice(at),
          known.slice(0, at) + letter + known.slice(at + 1),
          known.slice(0, at) + known.slice(at + 1),
        ])
          expect(forgiving(written)).toEqual(written === known ? [] : [known])
      }),
    )
  })

  it('works both ways, and is none between a word and itself', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlip(a, b)).toBe(isOneSlip(b, a))
        expect(isOneSlip(a, a)).toBe(false)
      }),
    )
  })
})
