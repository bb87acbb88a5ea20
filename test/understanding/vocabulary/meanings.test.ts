import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/knowledge/language.ts'
import { phrasesIn } from '../../../src/knowledge/phrases.ts'
import { groupEntries, meanings } from '../../../src/understanding/vocabulary/meanings.ts'

/** An alternative that is empty, or that holds more than one word: "EA|{group}", "to | from". */
const malformed = /\|(?:[\s{\]]|$)|(?:^|[\s[}])\|/

describe('every phrase of the vocabulary', () => {
  it.each(languages)('in %s has single words for its alternatives', (language) => {
    const phrases = [...meanings, ...groupEntries].flatMap((entry) => phrasesIn(entry.phrases[language] ?? ''))
    expect(phrases.length).toBeGreaterThan(100)
    expect(phrases.filter((phrase) => malformed.test(phrase))).toEqual([])
  })
})
