import type { Button } from './button.ts'
import { columnsOf } from './text.ts'

/** What a phone leaves for a row of buttons, in pixels, and what a button takes beside its title. */
const room = 286
const around = 34
const column = 8.3

/** The buttons in rows that fit a phone: clients neither wrap a row nor show all of a long one. */
export const buttonRows = (buttons: readonly Button[]): { buttons: Button[] }[] => {
  const rows: { buttons: Button[] }[] = []
  for (const button of buttons) {
    const last = rows.at(-1)
    if (last && widthOf([...last.buttons, button]) <= room) last.buttons.push(button)
    else rows.push({ buttons: [button] })
  }
  return rows
}

const widthOf = (buttons: readonly Button[]): number => buttons.reduce((width, { title }) => width + around + columnsOf(title) * column, 0)
