import type { Term } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import { cite } from '../citations.ts'
import type { Setting } from '../frame.ts'
import { notesPage } from '../layouts/notes.ts'
import type { Page } from '../page.ts'
import { list } from '../phrasing.ts'

/** Terms in a sentence or two each. */
export const termPage = (terms: readonly Term[], setting: Setting): Page => {
  const { words } = setting
  const [only] = terms
  const title =
    terms.length === 1 && only
      ? only.term
      : list(
          terms.map(({ term }) => term),
          setting,
        )
  return notesPage(
    title,
    terms.map(({ term, aliases, text, sources }) => ({
      title: terms.length > 1 ? term : '',
      items: [{ text, source: cite(sources, setting) }],
      after: aliases.length > 0 ? words.alsoCalled(aliases.join(', ')) : '',
    })),
    true,
    [button(words.button.overview, 'overview', {}), button(words.button.advice, 'advice', {})],
  )
}
