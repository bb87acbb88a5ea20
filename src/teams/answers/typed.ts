import type { TurnContext } from 'botbuilder'
import type { Conversation } from '../../conversation/conversation.ts'
import { afterLoss, type Turn } from '../../conversation/respond.ts'
import type { StoredConversation } from '../../storage/store.ts'
import { type ActivityView, hasFiles, scopeOf, wordsOf } from '../messages/activity.ts'
import { idOf, keyOf, saltFor } from '../messages/activity-keys.ts'
import { messageFrom, type Outgoing, replace } from '../messages/outgoing.ts'
import { edgeWords } from '../messages/words.ts'
import type { Services } from './services.ts'
import type { ShownCards } from './shown-cards.ts'
import { begun, outgoingAfter, preceded } from './turn-message.ts'

interface Heard {
  readonly turn: Turn
  readonly before: Conversation | null
}

/** Answers what was typed: one message, at the end of the chat or thread. */
export const answerWords = async (
  context: TurnContext,
  activity: ActivityView,
  services: Services,
  shownCards: ShownCards,
): Promise<void> => {
  const key = keyOf(activity)
  const said = activity.id ?? ''
  await services.teamChannels.note(activity)
  await services.turns.take(
    key,
    idOf(activity),
    (stored, lost) => hear(services, activity, stored, begun(stored, activity), lost),
    async ({ turn, before }, record) => {
      const message = await messageOf(turn, services, activity, record)
      if (scopeOf(activity) === 'personal') await shownCards.say(context, key, message, { said, before, turns: turn.conversation.turns })
      else await context.sendActivity(messageFrom(message))
    },
  )
}

/**
 * Reads an edited message again. Where it was the newest, what it first said is taken back before; otherwise its new words count as a correction.
 * The reply it had is brought up to date in place.
 */
export const answerEdit = async (
  context: TurnContext,
  activity: ActivityView,
  services: Services,
  shownCards: ShownCards,
): Promise<void> => {
  const key = keyOf(activity)
  const said = activity.id ?? ''
  const known = shownCards.newest(key)
  const editOf = (stored: Conversation | null) => (known?.said === said && known.turns === stored?.turns ? known : null)
  await services.turns.take(
    key,
    `${said} edited ${context.activity.timestamp?.toISOString() ?? wordsOf(activity)}`,
    (stored, lost) => {
      const present = begun(stored, activity)
      const edited = editOf(stored)
      // Counted on from the present state, so that no button of the earlier reply passes for a new one.
      const from = edited ? { ...begun(edited.before, activity), revision: present.revision + 1, turns: present.turns } : present
      const heard = hear(services, activity, stored, from, lost)
      return { ...heard, outcome: { ...heard.outcome, before: edited ? edited.before : stored, reply: edited?.reply ?? null } }
    },
    async ({ reply, turn, before }, record) => {
      const message = await messageOf(turn, services, activity, record)
      const updated = reply !== null && (await replace(context, reply, message))
      if (updated) shownCards.replaced(key, reply, message)
      else await shownCards.say(context, key, message, { said, before, turns: turn.conversation.turns })
    },
  )
}

const hear = (
  services: Services,
  activity: ActivityView,
  stored: Conversation | null,
  from: Conversation,
  lost: StoredConversation['lost'],
) => {
  const turn = services.advisor.hear(from, wordsOf(activity), services.today(), saltFor(activity))
  const outcome: Heard = { turn: lost === null ? turn : afterLoss(turn), before: stored }
  return { conversation: turn.answer.reply.kind === 'forgotten' ? null : turn.conversation, outcome }
}

const messageOf = async (turn: Turn, services: Services, activity: ActivityView, record: StoredConversation): Promise<Outgoing> => {
  const message = await outgoingAfter(services, turn, activity, record)
  return wordsOf(activity) === '' && hasFiles(activity) ? preceded(edgeWords[turn.conversation.language].textOnly, message) : message
}
