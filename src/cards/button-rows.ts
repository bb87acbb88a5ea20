import type { Button } from './button.ts'

/** What a phone leaves for a row of buttons, in pixels: on the card itself, and in a box on it. */
export const room = { card: 286, box: 254 } as const

/** What a button takes beside its title, and what lies between two. */
const around = 26
const between = 8

/** The buttons in rows that fit a phone: clients neither wrap a row nor show all of a long one. */
export const buttonRows = (buttons: readonly Button[], most: number = room.card): { buttons: Button[] }[] => {
  const rows: { buttons: Button[] }[] = []
  for (const button of buttons) {
    const last = rows.at(-1)
    if (last && widthOf([...last.buttons, button]) <= most) last.buttons.push(button)
    else rows.push({ buttons: [button] })
  }
  return rows
}

const widthOf = (buttons: readonly Button[]): number =>
  buttons.reduce((width, { title }) => width + around + titleWidth(title), between * (buttons.length - 1))

/** How many pixels a title takes in a button's bold letters; rather too many than too few. */
const titleWidth = (title: string): number => [...title].reduce((width, letter) => width + letterWidth(letter), 0)

const letterWidth = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? 9.3

const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;!'’\s]/u, 4.5],
  [/[frtI?¿()–-]/u, 6.5],
  [/[aceskvxyzEFLS\d]/u, 8.5],
  [/[DGHNOQU]/u, 11.3],
  [/[mwMW]/u, 13.7],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}！-｠ー]/u, 14],
]
