import type { TurnContext } from 'botbuilder'
import type { Conversation } from '../../conversation/conversation.ts'
import { isShowing, type Press } from '../../conversation/press.ts'
import { afterLoss, type Turn } from '../../conversation/respond.ts'
import { type ActivityView, pressOf, scopeOf } from '../messages/activity.ts'
import { idOf, keyOf } from '../messages/activity-keys.ts'
import { cardResponse, messageFrom, type Outgoing, replace } from '../messages/outgoing.ts'
import { inTime } from '../turns/in-time.ts'
import type { Services } from './services.ts'
import type { ShownCards } from './shown-cards.ts'
import { begun, outgoingAfter } from './turn-message.ts'

/** How long the pressed message may take to be brought up to date before the click is answered, in milliseconds. */
const patience = 2_500

/**
 * Answers a button by Action.Execute: its card gives way to what it led to. In a private chat the message itself is updated as well, so that it
 * stays so; in a channel the card changes for whoever pressed it and for nobody else.
 */
export const answerExecute = async (
  context: TurnContext,
  activity: ActivityView,
  services: Services,
  shownCards: ShownCards,
): Promise<void> => {
  const message = await pressTurn(activity, services)
  if (scopeOf(activity) === 'personal') await inTime(settle(context, activity, message, shownCards), patience, () => undefined)
  await context.sendActivity(cardResponse(message))
}

/** Answers a button of a client that knows Action.Submit alone. */
export const answerSubmit = async (
  context: TurnContext,
  activity: ActivityView,
  services: Services,
  shownCards: ShownCards,
): Promise<void> => {
  const message = await pressTurn(activity, services)
  if (scopeOf(activity) === 'personal') await settle(context, activity, message, shownCards)
  else await context.sendActivity(messageFrom(message))
}

const settle = async (context: TurnContext, activity: ActivityView, message: Outgoing, shownCards: ShownCards): Promise<void> => {
  const card = activity.replyToId
  const updated = card !== undefined && !message.textOnly && (await replace(context, card, message))
  if (updated) shownCards.replaced(keyOf(activity), card, message)
  else await context.sendActivity(messageFrom(message))
}

/** What a button leads to. Nothing is sent here: the click is answered again if it is delivered again. */
const pressTurn = async (activity: ActivityView, services: Services): Promise<Outgoing> => {
  const press = pressOf(activity)
  await services.teamChannels.note(activity)
  const { outcome, record } = await services.turns.take(keyOf(activity), idOf(activity), (stored, lost) => {
    const conversation = begun(stored, activity)
    const turn = scopeOf(activity) === 'personal' ? pressIn(services, conversation, press) : pressInChannel(services, conversation, press)
    return {
      conversation: turn.answer.reply.kind === 'forgotten' ? null : turn.conversation,
      outcome: lost === null ? turn : afterLoss(turn),
    }
  })
  return outgoingAfter(services, outcome, activity, record)
}

/** A payload that no card of ours carries shows how things stand. */
const pressIn = (services: Services, conversation: Conversation, press: Press | null): Turn => {
  if (press !== null) return services.advisor.press(conversation, press, services.today())
  const turn = services.advisor.press(conversation, { verb: 'advice', data: {} }, services.today())
  return { ...turn, answer: { ...turn.answer, notices: [...turn.answer.notices, { kind: 'refused' }] } }
}

/** Looking around changes nothing in a channel; what would change something shows how things stand, with the way to the private chat. */
const pressInChannel = (services: Services, conversation: Conversation, press: Press | null): Turn => {
  const shown: Press | null = press === null || isShowing(press) ? press : { verb: 'advice', data: {} }
  return { ...pressIn(services, conversation, shown), conversation }
}
