import type { Knowledge } from '../knowledge/schema.ts'
import type { Reader } from '../understanding/reading.ts'
import { commandIn, type Titles } from './commands.ts'
import type { Conversation } from './conversation.ts'
import { hear } from './hear.ts'
import { markingWith } from './mark.ts'
import type { Press } from './press.ts'
import { pressed } from './pressed.ts'
import { standpointOf } from './standpoint.ts'
import { type Turn, turnOf } from './turn.ts'

export { afterLoss, type Turn } from './turn.ts'

/**
 * Answers what is said and pressed. Total and pure: each turn gives the conversation after it, and `day` is YYYY-MM-DD. `salt` goes into the
 * marks of names: where a conversation is kept, the same in each of its turns, in no other conversation, and not kept beside it.
 */
export interface Advisor {
  readonly hear: (conversation: Conversation, text: string, day: string, salt?: string) => Turn
  readonly press: (conversation: Conversation, press: Press, day: string) => Turn
  /** The first contact; it counts as no turn. */
  readonly greet: (conversation: Conversation) => Turn
}

/** Longer messages are never a button's title. */
const longestTitle = 300

/** The advisor who knows this knowledge, reads in this way, and takes a button's title for the button. */
export const createAdvisor = (knowledge: Knowledge, read: Reader, titles: Titles = () => null): Advisor => {
  const press: Advisor['press'] = (conversation, given, day) => pressed(knowledge, conversation, given, day)
  const hearOrPress: Advisor['hear'] = (conversation, text, day, salt = '') => {
    const command = commandIn(text) ?? (text.length > longestTitle ? null : titles(text, conversation, day))
    if (command === null) return hear({ knowledge, read, conversation, text, day, marking: markingWith(salt) })
    return press({ ...conversation, language: command.language ?? conversation.language }, command.press, day)
  }
  return {
    hear: hearOrPress,
    press,
    greet: (conversation) =>
      turnOf(conversation, standpointOf(conversation.scenario, knowledge, knowledge.checkedOn), { kind: 'welcome' }, [], null),
  }
}
