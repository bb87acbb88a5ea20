/**
 * Writes src/understanding/lexicon/real-words/*.ts anew: run it after adding many phrases, with
 * `npx tsx test/understanding/real-words.ts`. Needs Debian's wamerican-small, wngerman, wfrench and wspanish.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Language } from '../../src/knowledge/language.ts'
import { compile, newWords, spellableWords } from '../../src/understanding/lexicon/lexicon.ts'
import { speller } from '../../src/understanding/lexicon/spelling.ts'
import { normalise } from '../../src/understanding/text/normalise.ts'
import { groupEntries, meanings } from '../../src/understanding/vocabulary/meanings.ts'

const lists: readonly (readonly [Language, string])[] = [
  ['en', 'american-english-small'],
  ['de', 'ngerman'],
  ['fr', 'french'],
  ['es', 'spanish'],
]
const nameable = [...meanings.filter(({ meaning }) => meaning.kind === 'fact' || meaning.kind === 'model'), ...groupEntries]

const wrapped = (words: readonly string[]): string => {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 148) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

for (const [language, list] of lists) {
  const known = newWords()
  const languages: readonly Language[] = language === 'en' ? ['en'] : ['en', language]
  for (const one of languages) {
    compile(meanings, one, known)
    compile(groupEntries, one, known)
  }
  const isMeant = speller(spellableWords(nameable, languages))
  const real = new Set<string>()
  for (const line of readFileSync(`/usr/share/dict/${list}`, 'utf8').split('\n')) {
    const word = normalise(line).text
    const isName = language !== 'de' && line !== line.toLowerCase()
    if (
      !isName &&
      word.length <= (language === 'fr' ? 8 : 11) &&
      /^[a-z]{4,}$/.test(word) &&
      !known.lemmas.has(word) &&
      isMeant(word).length > 0
    )
      real.add(word)
  }
  const file = new URL(`../../src/understanding/lexicon/real-words/${language}.ts`, import.meta.url)
  writeFileSync(file, `export const ${language}Words = \`\n${wrapped([...real].sort())}\n\`\n`)
  console.log(language, real.size)
}
