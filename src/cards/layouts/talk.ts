import type { Button } from '../button.ts'
import { type Page, page } from '../page.ts'
import { blocks, bullet, heading, lines, section } from '../text.ts'

interface Talk {
  readonly title: string
  readonly paragraphs?: readonly string[]
  readonly points?: readonly { readonly label: string; readonly text: string }[]
  readonly after?: string
  readonly buttons: readonly Button[]
}

/** Something said, with ways to go on. */
export const talk = ({ title, paragraphs = [], points = [], after = '', buttons }: Talk): Page =>
  page(
    'talk',
    { title, paragraphs: paragraphs.map((text) => ({ text })), points: [...points], after },
    {
      summary: title,
      text: blocks(
        heading(title),
        [...paragraphs],
        lines(points.map(({ label, text }) => (label === '' ? bullet(text) : section(label, text)))),
        after === ''
          ? ''
          : section(
              after,
              buttons.map((button) => bullet(button.title)),
            ),
      ),
      buttons,
      knowledge: false,
    },
  )
