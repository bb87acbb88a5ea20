import type { Standpoint } from '../../conversation/reply.ts'
import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { recordPage } from '../layouts/record.ts'
import type { Page } from '../page.ts'
import { summaryOf } from './summary.ts'

/** Where to turn, with a summary to take along. */
export const personPage = (standpoint: Standpoint, setting: Setting): Page => {
  const { words } = setting
  return recordPage(words.title.person, words.personText, summaryOf(standpoint, setting), setting, [
    button(words.button.advice, 'advice', {}),
    button(words.button.sources, 'sources', {}),
    button(words.button.report, 'report', {}),
  ])
}
