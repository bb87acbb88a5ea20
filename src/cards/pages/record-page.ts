import type { Button } from '../button.ts'
import { type Page, page } from '../page.ts'
import type { Setting } from '../setting.ts'
import { blocks, heading, indent, lines } from '../text.ts'

export interface Said {
  readonly label: string
  readonly text: string
}

/** A record of something: lines under their labels, to be read or taken along. */
export const recordPage = (title: string, text: string, said: readonly Said[], setting: Setting, buttons: readonly Button[]): Page =>
  page(
    'record',
    { title, text, lines: fitting(said, setting) },
    {
      summary: title,
      text: blocks(heading(title), text, lines(said.map(({ label, text }) => lines(label, indent(text))))),
      buttons,
      knowledge: false,
    },
  )

/** As many letters as a card holds beside what surrounds them. */
const most = 6000

/** The lines that a card holds, and a word about the rest. */
const fitting = (said: readonly Said[], { words }: Setting): Said[] => {
  const sizes = said.map(({ label, text }) => label.length + text.length + 200)
  const fits = said.filter((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0) <= most)
  return fits.length === said.length ? [...said] : [...fits, { label: '…', text: words.cut }]
}
