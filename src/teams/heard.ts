import type { TurnContext } from 'botbuilder'
import type { Conversation } from '../conversation/conversation.ts'
import type { StoredConversation } from '../storage/store.ts'
import { type ActivityView, hasFiles, scopeOf, wordsOf } from './activity.ts'
import { begun, type Desk, idOf, keyOf, outgoing, preceded } from './desk.ts'
import type { Interview } from './interview.ts'
import { messageFrom, type Outgoing } from './outgoing.ts'
import { edgeWords } from './words.ts'

interface Heard {
  readonly message: Outgoing
  readonly before: Conversation | null
  readonly turns: number
}

/** Answers what was typed: one message, at the end of the chat or thread. */
export const answerWords = async (context: TurnContext, activity: ActivityView, desk: Desk, interview: Interview): Promise<void> => {
  const key = keyOf(activity)
  const said = activity.id ?? ''
  await desk.turns.take(
    key,
    idOf(activity),
    (stored, lost) => hear(desk, activity, stored, begun(stored, activity), lost),
    ({ message, before, turns }) =>
      scopeOf(activity) === 'personal'
        ? interview.say(context, key, message, { said, before, turns })
        : context.sendActivity(messageFrom(message)).then(() => undefined),
  )
}

/**
 * Reads an edited message again. Where it was the newest, what it first said is taken back before; otherwise its new words count as a correction.
 * The reply it had is brought up to date in place.
 */
export const answerEdit = async (context: TurnContext, activity: ActivityView, desk: Desk, interview: Interview): Promise<void> => {
  const key = keyOf(activity)
  const said = activity.id ?? ''
  const known = interview.newest(key)
  const editOf = (stored: Conversation | null) => (known?.said === said && known.turns === stored?.turns ? known : null)
  await desk.turns.take(
    key,
    `${said} edited ${context.activity.timestamp?.toISOString() ?? wordsOf(activity)}`,
    (stored, lost) => {
      const present = begun(stored, activity)
      const edited = editOf(stored)
      // Counted on from the present state, so that no button of the earlier reply passes for a new one.
      const from = edited ? { ...begun(edited.before, activity), revision: present.revision + 1, turns: present.turns } : present
      const heard = hear(desk, activity, stored, from, lost)
      return { ...heard, outcome: { ...heard.outcome, before: edited ? edited.before : stored, reply: edited?.reply ?? null } }
    },
    async ({ reply, ...heard }) => {
      const updated = reply !== null && (await replace(context, reply, heard.message))
      if (updated) interview.replaced(key, reply, heard.message)
      else await interview.say(context, key, heard.message, { said, before: heard.before, turns: heard.turns })
    },
  )
}

const hear = (desk: Desk, activity: ActivityView, stored: Conversation | null, from: Conversation, lost: StoredConversation['lost']) => {
  const words = wordsOf(activity)
  const turn = desk.advisor.hear(from, words, desk.today())
  const message = outgoing(desk, turn, activity, lost)
  const outcome: Heard = {
    message: words === '' && hasFiles(activity) ? preceded(edgeWords[turn.conversation.language].textOnly, message) : message,
    before: stored,
    turns: turn.conversation.turns,
  }
  return { conversation: turn.answer.reply.kind === 'forgotten' ? null : turn.conversation, outcome }
}

/** Puts a message in the place of one that was sent; gives back whether it was still there. */
export const replace = async (context: TurnContext, id: string, message: Outgoing): Promise<boolean> => {
  try {
    await context.updateActivity({ ...messageFrom(message), id })
    return true
  } catch {
    return false
  }
}
