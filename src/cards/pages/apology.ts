import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { talk } from '../layouts/talk.ts'
import type { Page } from '../page.ts'

/** Something went wrong; the reference leads to it in the log. */
export const apologyPage = (reference: string, setting: Setting): Page => {
  const { apology, button: titles } = setting.words
  return talk({
    title: apology.title,
    paragraphs: [apology.text, reference],
    buttons: [button(titles.advice, 'advice', {}), button(titles.help, 'help', {})],
  })
}
