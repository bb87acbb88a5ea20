import type { Standpoint } from '../../conversation/reply.ts'
import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { talk } from '../layouts/talk.ts'
import type { Page } from '../page.ts'
import { hasParts, starters } from './ways-on.ts'

/** What it cannot do, and one way forward: to the recommendation where there are parts that one can be given for. */
export const outOfScopePage = (standpoint: Standpoint | null, setting: Setting): Page => {
  const { outOfScope, button: titles } = setting.words
  const [begin, ...others] = starters(setting)
  const forward = standpoint && hasParts(standpoint) ? button(titles.advice, 'advice', {}) : begin
  return talk({ title: outOfScope.title, paragraphs: [outOfScope.text], buttons: [forward, ...others] })
}
