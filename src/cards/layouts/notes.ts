import type { Button } from '../button.ts'
import { type SourcedLine, sourcedText } from '../caution-lines.ts'
import { type Page, page } from '../page.ts'
import { blocks, heading, section } from '../text.ts'

interface Note {
  readonly title: string
  readonly items: readonly SourcedLine[]
  readonly after?: string
}

/** Notes under their titles, each with its sources. */
export const notesPage = (title: string, notes: readonly Note[], knowledge: boolean, buttons: readonly Button[]): Page =>
  page(
    'notes',
    {
      title,
      notes: notes.map(({ title, items, after = '' }) => ({
        title,
        spacing: title === '' ? 'Small' : 'Medium',
        items: [...items],
        after,
      })),
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        notes.map(({ title, items, after = '' }) => {
          const body = blocks(sourcedText(items), after)
          return title === '' ? body : section(title, body)
        }),
      ),
      buttons,
      knowledge,
    },
  )
