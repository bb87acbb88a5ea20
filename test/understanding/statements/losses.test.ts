import { describe, expect, it } from 'vitest'
import { heard, inLanguage } from '../support.ts'

describe('access that was lost', () => {
  it.each([
    ['en', 'We lost Contributor last week.'],
    ['en', 'They removed our Owner role.'],
    ['de', 'Wir haben Contributor verloren.'],
    ['fr', 'Nous avons perdu le rôle Contributor.'],
    ['es', 'Nos han quitado el rol Owner.'],
  ] as const)('in %s is none: %s', (language, text) => {
    expect(heard(text, inLanguage(language)).join(' ')).toBe('access=none')
  })

  it('gives way to what the same sentence says is left', () => {
    expect(heard('We lost Contributor and only have Reader now.').join(' ')).toContain('access=readerOnly')
    expect(heard('They pulled Contributor, we only have Reader now.').join(' ')).toContain('access=readerOnly')
  })

  it('gives way to what the next sentence says is left', () => {
    expect(heard('Contributor is gone as well. Since last week we are down to Reader.').join(' ')).toBe('access=readerOnly')
  })

  it('is none of ours where it was not lost', () => {
    expect(heard('We have not lost Contributor.').join(' ')).not.toContain('access=none')
  })
})
