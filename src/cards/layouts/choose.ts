import { type Button, type Option, offered } from '../button.ts'
import type { Setting } from '../frame.ts'
import { type Page, page } from '../page.ts'
import { aside } from '../phrasing.ts'
import { blocks, bullet, heading, lines } from '../text.ts'

/** A sentence with options to choose from. */
export const choose = (title: string, text: string, options: readonly Option[], buttons: readonly Button[], setting: Setting): Page =>
  page(
    'choose',
    { title, text, options: [...offered(options, setting.scope)] },
    {
      summary: title,
      text: blocks(heading(title), text, lines(options.map(({ label, hint }) => bullet(aside(label, hint, setting))))),
      buttons,
      knowledge: false,
    },
  )
