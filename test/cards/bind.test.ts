import { describe, expect, it } from 'vitest'
import { bind, CardError } from '../../src/cards/bind.ts'
import { nodesOf } from './lint.ts'

const choose = { title: 'Which one?', text: '', options: [] }

describe('binding', () => {
  it('fills a template from data of the right shape', () => {
    expect(nodesOf(bind('choose', choose)).map(({ text }) => text)).toContain('Which one?')
  })

  it('refuses data of another shape, naming the template', () => {
    // @ts-expect-error a view without its options
    expect(() => bind('choose', { title: 'Which one?', text: '' })).toThrow(CardError)
    expect(() => bind('choose', { ...choose, extra: 1 } as typeof choose)).toThrow('"choose"')
  })

  it('shows what looks like a blank in data as plain text, and never fills it', () => {
    const text = JSON.stringify(bind('choose', { ...choose, text: '${title}' }))
    expect(text).toContain('$ {title}')
    expect(text).not.toContain('${')
  })
})
