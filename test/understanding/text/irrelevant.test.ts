import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { irrelevantStretches, withoutStretches } from '../../../src/understanding/text/irrelevant.ts'
import { normalise } from '../../../src/understanding/text/normalise.ts'
import { gaps, tokenise } from '../../../src/understanding/text/tokens.ts'

/** What is left to read, word for word. */
const left = (text: string): string =>
  withoutStretches(tokenise(normalise(text)), irrelevantStretches(text))
    .map(({ word }) => word)
    .join(' ')

describe('what carries no statement', () => {
  it.each([
    ['an English header', 'From: Ana\nTo: us\nSubject: Azure\nSent: today\nWe need PAL', 'subject azure we need pal'],
    ['a German header', 'Von: Ana\nAn: uns\nGesendet: heute\nHallo', 'hallo'],
    ['a French header', 'De : Ana\nÀ : nous\nEnvoyé : hier\nBonjour', 'bonjour'],
    ['a quoted header', '> From: Ana\n>> Date: today\n> We need PAL', 'we need pal'],
    ['who wrote a quoted mail', 'On Monday Ana Lopez wrote:\nWe need PAL', 'we need pal'],
  ])('%s is left out', (_, text, read) => {
    expect(left(text)).toBe(read)
  })

  it.each([
    ['Kind regards,', 'Ana\nCSP Director'],
    ['Mit freundlichen Grüßen', 'Ana\nLeitung Dynamics'],
    ['Cordialement', 'Ana\nResponsable CSP'],
    ['Un saludo,', 'Ana\nDirectora de Azure'],
    ['よろしくお願いいたします。', 'アナ\nAzure担当'],
    ['-- ', 'Ana\nCSP Director'],
  ])('what follows the sign-off %s is left out', (signOff, signature) => {
    expect(left(`We need PAL\n\n${signOff}\n${signature}`)).toBe('we need pal')
  })

  it('goes on below a signature where another mail of the thread begins', () => {
    expect(left('We need PAL\nRegards\nAna\nFrom: Bo\nWe have an EA')).toBe('we need pal we have an ea')
  })

  it('is not found at the head of a message or inside a line', () => {
    expect(left('Regards\nWe need PAL')).toBe('regards we need pal')
    expect(left('with kind regards to the team, we need PAL')).toBe('with kind regards to the team we need pal')
    expect(left('From: everything we know, we need PAL')).toBe('from everything we know we need pal')
  })

  it('leaves a new sentence behind it', () => {
    const text = 'We need PAL\nTo: us\nand CUA'
    const tokens = withoutStretches(tokenise(normalise(text)), irrelevantStretches(text))
    expect(tokens.find(({ word }) => word === 'and')?.gap).toBe(gaps.sentence)
  })

  it('lies within the text, in order, whatever is written', () => {
    const line = fc.oneof(fc.constantFrom('From: x', 'Regards', '--', '> To: y', ''), fc.string({ maxLength: 20 }))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        let last = 0
        for (const [start, end] of irrelevantStretches(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})
