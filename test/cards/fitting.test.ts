import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstFitting, fitting } from '../../src/cards/fitting.ts'

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

describe('the first lines that fit', () => {
  const nested = fc.record({ title: fc.string({ maxLength: 40 }), reasons: fc.array(fc.record({ text: fc.string({ maxLength: 400 }) })) })
  const lettersOf = ({ title, reasons }: { title: string; reasons: { text: string }[] }) =>
    reasons.reduce((sum, { text }) => sum + text.length, title.length)

  it('are counted with what is nested in them', () => {
    fc.assert(
      fc.property(fc.array(nested), fc.nat(8000), (lines, most) => {
        const fits = firstFitting(lines, most)
        expect(fits).toEqual(lines.slice(0, fits.length))
        expect(fits.reduce((sum, line) => sum + lettersOf(line), 0)).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('are as many as fit', () => {
    const line = { title: 'a', reasons: [{ text: 'b'.repeat(400) }] }
    expect(firstFitting([line, line, line], 1600)).toEqual([line, line])
  })
})
