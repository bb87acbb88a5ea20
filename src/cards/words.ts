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

/** English as Europe writes it. */
const regionOf = (language: Language): string => (language === 'en' ? 'en-GB' : language)

interface Formats {
  readonly list: Intl.ListFormat
  readonly day: Intl.DateTimeFormat
  readonly month: Intl.DateTimeFormat
}
const kept = new Map<Language, Formats>()
/** A language's formats, made once: each holds memory outside the heap that comes back late. */
const formatsOf = (language: Language): Formats => {
  const known = kept.get(language)
  if (known) return known
  const region = regionOf(language)
  const month = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const
  const made = {
    list: new Intl.ListFormat(region, { type: 'conjunction' }),
    day: new Intl.DateTimeFormat(region, { ...month, day: 'numeric' }),
    month: new Intl.DateTimeFormat(region, month),
  }
  kept.set(language, made)
  return made
}

/** Things in a row as the language writes them: `PAL, CUA and MBS`. */
export const listed = (items: readonly string[], language: Language): string => formatsOf(language).list.format(items)

/** A day, month or year as the language writes it; anything else as it stands. */
export const dated = (date: string, language: Language): string => {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || Number.isNaN(year) || month === undefined) return date
  const { day: withDay, month: withoutDay } = formatsOf(language)
  return (day === undefined ? withoutDay : withDay).format(Date.UTC(year, month - 1, day ?? 1))
}
