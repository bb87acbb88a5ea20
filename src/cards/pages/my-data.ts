import type { Conversation } from '../../conversation/conversation.ts'
import { button } from '../button.ts'
import type { Setting } from '../frame.ts'
import { recordPage } from '../layouts/record.ts'
import type { Page } from '../page.ts'
import { keptLines } from './kept-lines.ts'

/** Everything that is kept of the conversation. */
export const myDataPage = (conversation: Conversation, setting: Setting): Page => {
  const { words } = setting
  return recordPage(words.myData.title, words.myData.text, keptLines(conversation, setting), setting, [
    button(words.button.facts, 'facts', {}),
    button(words.button.forgetMe, 'forgetMe', {}),
  ])
}
