import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { talk } from '../layouts/talk.ts'
import type { Page } from '../page.ts'

/** Confirms plain text or cards, with the way back. */
export const textOnlyPage = (on: boolean, setting: Setting): Page => {
  const { textOnly, button: titles } = setting.words
  return talk({
    title: on ? textOnly.on : textOnly.off,
    buttons: [
      on ? button(titles.cards, 'textOnly', { on: false }) : button(titles.textOnly, 'textOnly', { on: true }),
      button(titles.advice, 'advice', {}),
    ],
  })
}
