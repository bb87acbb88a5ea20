import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { formsOf } from '../../../src/understanding/lexicon/inflections.ts'

describe('a word and its forms', () => {
  it.each<[string, Language, readonly string[]]>([
    ['deploy', 'en', ['deploys', 'deployed', 'deploying']],
    ['manage', 'en', ['manages', 'managed', 'managing']],
    ['company', 'en', ['companies']],
    ['batch', 'en', ['batches']],
    ['run', 'en', ['runs', 'running']],
    ['Kunde'.toLowerCase(), 'de', ['kunden', 'kunde']],
    ['mandant', 'de', ['mandanten']],
    ['client', 'fr', ['clients', 'cliente', 'clientes']],
    ['propio', 'es', ['propia', 'propios', 'propias']],
  ])('%s in %s', (word, language, forms) => {
    expect(formsOf(word, language)).toEqual(expect.arrayContaining([word, ...forms]))
  })

  it.each<[string, Language]>([
    ['ea', 'en'],
    ['e3', 'en'],
    ['m365', 'de'],
    ['客', 'ja'],
  ])('%s in %s has one form', (word, language) => {
    expect(formsOf(word, language)).toEqual([word])
  })

  it('none is there twice', () => {
    for (const language of ['en', 'de', 'fr', 'es'] as const) {
      const forms = formsOf('service', language)
      expect(new Set(forms).size).toBe(forms.length)
    }
  })
})
