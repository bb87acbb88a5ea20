import type { Language } from '../knowledge/language.ts'
import type { Knowledge, Source } from '../knowledge/schema.ts'
import { once } from '../rules/once.ts'
import type { Setting } from './frame.ts'
import { dated, wordsOf } from './words.ts'

/** Publishers and dates behind a statement, each once; the words for `none found` when there are none. */
export const cite = (ids: readonly string[], { knowledge, language }: Setting): string => citations(knowledge)[language](ids)

/** How each language cites: the ids of a statement stand in the knowledge, so that each is cited once. */
const citations = once((knowledge: Knowledge) => {
  const sources = new Map(knowledge.sources.map((source) => [source.id, source]))
  const citing = (language: Language) =>
    once((ids: readonly string[]) =>
      cited(
        ids.flatMap((id) => sources.get(id) ?? []),
        language,
      ),
    )
  return { en: citing('en'), de: citing('de'), fr: citing('fr'), es: citing('es'), ja: citing('ja') }
})

const cited = (sources: readonly Source[], language: Language): string => {
  const { undated, unsourced } = wordsOf(language)
  const shown = sources.map(({ publisher, date }) => `${publisher}, ${date === 'undated' ? undated : dated(date, language)}`)
  return shown.length === 0 ? unsourced : [...new Set(shown)].join(' · ')
}
