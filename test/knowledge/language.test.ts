import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/knowledge/language.ts'

describe('a locale', () => {
  it.each([
    ['de-DE', 'de'],
    ['FR_ca', 'fr'],
    ['ja', 'ja'],
    ['pt-BR', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%s is answered in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language)
  })
})
