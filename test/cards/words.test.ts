import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dated, listed, wordsOf } from '../../src/cards/words.ts'
import { languages } from '../../src/knowledge/language.ts'

const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`))
    : [path]

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return textsOf(value('A', 'B', 'C'))
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return []
}

const root = new URL('../../src/cards/', import.meta.url)
const source = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('words/'))
  .map((name) => readFileSync(new URL(name, root), 'utf8'))
  .join('\n')

/** Keys that are looked up by a value: a status, a fact, an attribute and the like. */
const byValue =
  /^(facts|status|truth|attribute|combined|actor|sourceKind|answer|checkTitle|againstTitle|whyTitle|refusedInput|blank|clauses)\./
/** Notices whose key is their kind. */
const byKind = ['reset', 'undone', 'nothingToUndo', 'masked', 'tooLong', 'stale', 'refused', 'continued', 'lost']
const hints = /\.values\.\w+\.hint$/

describe('the catalogues', () => {
  it.each(languages)('%s has every key, and says something for each', (language) => {
    const words = wordsOf(language)
    const needed = (key: string) => !hints.test(key) && key !== 'englishOnly'
    const structure = (keys: readonly string[]) => keys.filter((key) => needed(key) && !key.startsWith('facts.')).sort()
    expect(structure(keysOf(words))).toEqual(structure(keysOf(wordsOf('en'))))
    const factKeys = keysOf(words.facts).filter((key) => key.endsWith('label') || key.endsWith('question'))
    expect(factKeys.length).toBe(keysOf(wordsOf('en').facts).filter((key) => key.endsWith('label') || key.endsWith('question')).length)
    expect(textsOf({ ...words, englishOnly: 'x' }).filter((text) => text.trim() === '')).toEqual([])
  })

  it('has no key that no card uses', () => {
    const unused = keysOf(wordsOf('en')).filter((key) => {
      const name = key.split('.').at(-1) ?? ''
      return !byValue.test(key) && !byKind.includes(key) && !new RegExp(`\\.${name}\\b|const \\{[^}]*\\b${name}\\b`).test(source)
    })
    expect(unused).toEqual([])
  })

  it.each(languages.filter((language) => language !== 'en'))('%s leaves no sentence in English', (language) => {
    const english = new Set(textsOf(wordsOf('en')).filter((text) => text.split(' ').length > 3 && /[a-z]{3}/.test(text)))
    const names = /Exchange|Power Apps|Modern Work/
    expect(textsOf(wordsOf(language)).filter((text) => english.has(text) && !names.test(text))).toEqual([])
  })

  it.each([
    ['de', /\b(du|dich|dir|dein\w*)\b/i],
    ['fr', /(?<!\p{L})(tu|toi|ton|tes)(?!\p{L})/iu],
    ['es', /\b(tú|ti|tus|tienes|puedes)\b/i],
  ] as const)('%s keeps the formal address', (language, informal) => {
    expect(textsOf(wordsOf(language)).filter((text) => informal.test(text))).toEqual([])
  })

  it('writes lists and dates as each language does', () => {
    expect(languages.map((language) => listed(['PAL', 'CUA', 'MBS'], language))).toEqual([
      'PAL, CUA and MBS',
      'PAL, CUA und MBS',
      'PAL, CUA et MBS',
      'PAL, CUA y MBS',
      'PAL、CUA、MBS',
    ])
    expect(['2026', '2026-07', '2026-07-10', 'undated'].map((date) => dated(date, 'en'))).toEqual([
      '2026',
      'Jul 2026',
      '10 Jul 2026',
      'undated',
    ])
  })
})
