import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/knowledge/language.ts'
import { edgeWords } from '../../../src/teams/messages/words.ts'

const folder = new URL('../../../src/teams/', import.meta.url)
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'messages/words.ts')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')

describe('what only Teams itself says', () => {
  it.each(Object.keys(edgeWords.en))('has a use for "%s"', (key) => {
    expect(source).toMatch(new RegExp(`\\.${key}\\b`))
  })

  it.each(languages.filter((language) => language !== 'en'))('is all translated (%s)', (language) => {
    const { en, [language]: translated } = edgeWords
    expect(Object.keys(translated)).toEqual(Object.keys(en))
    expect(Object.values(translated).filter((sentence) => Object.values(en).includes(sentence))).toEqual([])
  })
})
