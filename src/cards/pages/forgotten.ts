import type { Setting } from '../frame.ts'
import { talk } from '../layouts/talk.ts'
import type { Page } from '../page.ts'
import { starters } from './ways-on.ts'

/** Confirms that everything kept is gone. */
export const forgottenPage = (setting: Setting): Page => {
  const { forgotten } = setting.words
  return talk({ title: forgotten.title, paragraphs: [forgotten.text], buttons: starters(setting) })
}
