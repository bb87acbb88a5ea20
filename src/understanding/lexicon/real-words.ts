import type { Language } from '../../knowledge/language.ts'
import { deWords } from './real-words/de.ts'
import { enWords } from './real-words/en.ts'
import { esWords } from './real-words/es.ts'
import { frWords } from './real-words/fr.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Ordinary words of each language one slip away from a word of the vocabulary, without diacritics: in that language they are what
 * they are and are never corrected. Made by `test/understanding/real-words.ts` from the word lists of GNU/Linux systems.
 */
export const realWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: words(enWords),
  de: words(deWords),
  fr: words(frWords),
  es: words(esWords),
  ja: new Set(),
}
