import type { Language } from '../knowledge/language.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ja } from './words/ja.ts'
import type { Words } from './words/shape.ts'

export type { Words } from './words/shape.ts'

const catalogues: Readonly<Record<Language, Words>> = { en, de, fr, es, ja }

/** All that the cards say in a language. */
export const wordsOf = (language: Language): Words => catalogues[language]

/** Things in a row as the language writes them: `PAL, CUA and MBS`. */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(regionOf(language), { type: 'conjunction' }).format(items)

/** English as Europe writes it. */
const regionOf = (language: Language): string => (language === 'en' ? 'en-GB' : language)

/** A day, month or year as the language writes it; anything else as it stands. */
export const dated = (date: string, language: Language): string => {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || Number.isNaN(year) || month === undefined) return date
  const format = new Intl.DateTimeFormat(regionOf(language), {
    year: 'numeric',
    month: 'short',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  })
  return format.format(Date.UTC(year, month - 1, day ?? 1))
}
