import type { TurnContext } from 'botbuilder'
import type { Conversation } from '../conversation/conversation.ts'
import { afterLoss, type Turn } from '../conversation/respond.ts'
import type { StoredConversation } from '../storage/store.ts'
import { type ActivityView, hasFiles, scopeOf, wordsOf } from './activity.ts'
import { begun, type Desk, idOf, keyOf, outgoingAfter, preceded, saltFor } from './desk.ts'
import type { Interview } from './interview.ts'
import { messageFrom, type Outgoing } from './outgoing.ts'
import { edgeWords } from './words.ts'

interface Heard {
  readonly turn: Turn
  readonly before: Conversation | null
}

/** Answers what was typed: one message, at the end of the chat or thread. */
export const answerWords = async (context: TurnContext, activity: ActivityView, desk: Desk, interview: Interview): Promise<void> => {
  const key = keyOf(activity)
  const said = activity.id ?? ''
  await desk.teamChannels.note(activity)
  await desk.turns.take(
    key,
    idOf(activity),
    (stored, lost) => hear(desk, activity, stored, begun(stored, activity), lost),
    async ({ turn, before }, record) => {
      const message = await messageOf(turn, desk, activity, record)
      if (scopeOf(activity) === 'personal') await interview.say(context, key, message, { said, before, turns: turn.conversation.turns })
      else await context.sendActivity(messageFrom(message))
    },
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
    async ({ reply, turn, before }, record) => {
      const message = await messageOf(turn, desk, activity, record)
      const updated = reply !== null && (await replace(context, reply, message))
      if (updated) interview.replaced(key, reply, message)
      else await interview.say(context, key, message, { said, before, turns: turn.conversation.turns })
    },
  )
}

const hear = (desk: Desk, activity: ActivityView, stored: Conversation | null, from: Conversation, lost: StoredConversation['lost']) => {
  const turn = desk.advisor.hear(from, wordsOf(activity), desk.today(), saltFor(activity))
  const outcome: Heard = { turn: lost === null ? turn : afterLoss(turn), before: stored }
  return { conversation: turn.answer.reply.kind === 'forgotten' ? null : turn.conversation, outcome }
}

const messageOf = async (turn: Turn, desk: Desk, activity: ActivityView, record: StoredConversation): Promise<Outgoing> => {
  const message = await outgoingAfter(desk, turn, activity, record)
  return wordsOf(activity) === '' && hasFiles(activity) ? preceded(edgeWords[turn.conversation.language].textOnly, message) : message
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
