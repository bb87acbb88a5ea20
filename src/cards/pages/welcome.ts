import type { Setting } from '../frame.ts'
import { talk } from '../layouts/talk.ts'
import type { Page } from '../page.ts'
import { starters } from './ways-on.ts'

/** The first contact: what the advisor is for, and ways to begin. */
export const welcomePage = (setting: Setting): Page => {
  const { welcome } = setting.words
  return talk({
    title: welcome.title,
    paragraphs: [welcome.text],
    points: welcome.points.map((text) => ({ label: '', text })),
    after: welcome.tryThis,
    buttons: starters(setting),
  })
}
