import type { Button } from '../button.ts'
import { fitting } from '../fitting.ts'
import type { Setting } from '../frame.ts'
import { type Page, page } from '../page.ts'
import { blocks, heading, indent, lines, paragraphs } from '../text.ts'

export interface Said {
  readonly label: string
  /** One line, or several. */
  readonly text: string
}

/** A record of something: lines under their labels, to be read or taken along. */
export const recordPage = (title: string, text: string, said: readonly Said[], setting: Setting, buttons: readonly Button[]): Page =>
  page(
    'record',
    {
      title,
      text,
      lines: fitting(said, most, { label: '…', text: setting.words.cut }).map(({ label, text }) => ({ label, text: paragraphs(text) })),
    },
    {
      summary: title,
      text: blocks(heading(title), text, lines(said.map(({ label, text }) => lines(label, indent(text))))),
      buttons,
      knowledge: false,
    },
  )

/** As many letters as a card holds beside what surrounds them. */
const most = 6000
