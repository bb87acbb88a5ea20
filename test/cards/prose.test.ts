import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown, harmless } from '../../src/cards/prose.ts'
import { type Message, render } from '../../src/cards/render.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { repliesOn } from './answers.ts'
import { faultsOf } from './lint.ts'
import { day, estates, standpointOf } from './scenarios.ts'

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')

describe('text in a card', () => {
  it.each([
    ['**bold**', '\\*\\*bold\\*\\*'],
    ['_it_ and snake_case', '\\_it\\_ and snake_case'],
    ['[click](https://evil.example)', '\\[click](https://evil.example)'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['az login \\', 'az login \\'],
    ['[Microsoft.Azure]::Client', '[Microsoft.Azure]::Client'],
  ])('shows %s as it stands', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it('reads as before once the escapes are taken away', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab *_[]()\\`~#-1.\n') }), (text) => {
        expect(unescaped(escapeMarkdown(text.replaceAll('\\', '/')))).toBe(text.replaceAll('\\', '/'))
      }),
    )
  })
})

describe("a user's words", () => {
  it('keep to one short line without marks, links or blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const calm = harmless(text)
        expect([...calm].length).toBeLessThanOrEqual(60)
        expect(calm).not.toMatch(/[<>[\]{}`*_~#\\$|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })

  it.each([
    ['see https://evil.example/x?y=1 now', 'see … now'],
    ['www.evil.example', '…'],
    ['javascript:alert(1)', '…'],
    ['<b>our</b> Azure', '‹b›our‹/b› Azure'],
    ['${secret}', '(secret)'],
    ['EA‮ txt', 'EA txt'],
  ])('turn %s into %s', (text, calm) => {
    expect(harmless(text)).toBe(calm)
  })

  const attacks = [
    '[x](https://evil.example)',
    '**${$root}**',
    '<img src=x onerror=alert(1)>',
    '`| a | b |`',
    '</at><at>all</at>',
    'data:text/html,hi',
  ]
  it.each(attacks)('cannot act in any card: %s', (attack) => {
    const shown: readonly Message[] = [
      ...repliesOn(estates.started, attack),
      { kind: 'advice' as const, ...standpointOf(estates.three, attack) },
      { kind: 'whichModel' as const, quote: attack, models: ['DPOR', 'CPOR'] as const },
    ].map((reply) => render({ notices: [], reply }, { knowledge, language: 'en', day, revision: 1, scope: 'personal' }))
    for (const { card, text } of shown) {
      expect(faultsOf(card)).toEqual([])
      for (const said of [JSON.stringify(card), text]) expect(said).not.toMatch(/evil\.example|<img|<at|data:text|\$\{|alert\(1\)>/)
    }
  })
})
