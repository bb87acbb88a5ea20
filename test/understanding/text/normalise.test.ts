import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/understanding/text/normalise.ts'

describe('normalised text', () => {
  it.each([
    ['Kündigung', 'kundigung', 'has no diacritics'],
    ['Straße', 'strasse', 'writes ß out'],
    ['Œuvre Ærø', 'oeuvre aero', 'writes ligatures out'],
    ['Ｄｙｎａｍｉｃｓ', 'dynamics', 'has no full-width letters'],
    ['ﬁrst', 'first', 'has no typographic ligatures'],
    ['Az\u200bu\u200dre', 'azure', 'has no zero-width characters'],
    ['\u202eAzure\u202c \u2066EA\u2069', 'azure ea', 'has no direction marks'],
    ['E\u0000A\u0007', 'ea', 'has no control characters'],
    ['soft\u00adware', 'software', 'has no soft hyphens'],
    ['the client’s ‘own’', "the client's 'own'", 'has straight apostrophes'],
    ['“EA” «MCA»', '"ea" "mca"', 'has straight quotation marks'],
    ['our\u00a0tenant\u3000x', 'our tenant x', 'has ordinary spaces'],
    ['お客様のガ', 'お客様のガ', 'keeps the voiced marks of kana'],
  ])('%s reads %s: it %s', (written, read) => {
    expect(normalise(written).text).toBe(read)
  })

  it('is the same whether an accent is written as one character or as two', () => {
    expect(normalise('déploiement'.normalize('NFD')).text).toBe(normalise('déploiement').text)
  })

  it('knows where each of its characters stood', () => {
    const { text, offsets, ends, original } = normalise('Die Straße\u200b in Köln')
    const at = text.indexOf('strasse')
    expect(original.slice(offsets[at], ends[at + 6])).toBe('Straße')
    const last = text.indexOf('koln')
    expect(original.slice(offsets[last], ends[last + 3])).toBe('Köln')
  })

  it('points into the original, forwards only, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (written) => {
        const { text, offsets, ends } = normalise(written)
        expect(offsets).toHaveLength(text.length + 1)
        expect(ends).toHaveLength(text.length)
        expect(offsets.at(-1)).toBe(written.length)
        for (let i = 0; i < text.length; i++) {
          expect(offsets[i]).toBeLessThan(ends[i] ?? 0)
          expect(offsets[i]).toBeLessThanOrEqual(offsets[i + 1] ?? 0)
        }
      }),
      { numRuns: 300 },
    )
  })

  // six letters are left out that bear a mark on a ligature (ǣ): they are folded one step at a time
  it('does not change when it is normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (given) => {
        const written = given.replace(/[ǢǣǼǽǾǿ]/g, '')
        const once = normalise(written).text
        expect(normalise(once).text).toBe(once)
      }),
      { numRuns: 300 },
    )
  })
})
