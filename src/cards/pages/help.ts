import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { talk } from '../layouts/talk.ts'
import type { Page } from '../page.ts'

/** What can be said, by example. */
export const helpPage = (setting: Setting): Page => {
  const { help, button: titles } = setting.words
  return talk({
    title: help.title,
    points: help.examples.map(([label, text]) => ({ label, text })),
    buttons: [
      button(titles.begin, 'advice', {}),
      button(titles.overview, 'overview', {}),
      button(titles.facts, 'facts', {}),
      button(titles.textOnly, 'textOnly', { on: true }),
      button(titles.myData, 'myData', {}),
    ],
  })
}
