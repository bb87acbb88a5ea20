import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting } from '../../src/cards/fitting.ts'

const last = { text: 'and more' }

describe('fitting lines into a card', () => {
  it('keeps all that fit, in order', () => {
    const lines = [{ text: 'a' }, { text: 'b' }]
    expect(fitting(lines, 1000, last)).toEqual(lines)
  })

  it('never takes more letters than it may, and says when something is left out', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: fc.string({ maxLength: 400 }) })), fc.nat(5000), (lines, most) => {
        const fits = fitting(lines, most, last)
        const cut = fits.at(-1) === last
        const kept = cut ? fits.slice(0, -1) : fits
        expect(kept).toEqual(lines.slice(0, kept.length))
        expect(cut).toBe(kept.length < lines.length)
        expect(kept.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(most)
      }),
    )
  })
})
