import type { TurnContext } from 'botbuilder'
import type { Conversation } from '../conversation/conversation.ts'
import { isShowing, type Press } from '../conversation/press.ts'
import { afterLoss, type Turn } from '../conversation/respond.ts'
import { type ActivityView, pressOf, scopeOf } from './activity.ts'
import { begun, type Desk, idOf, keyOf, outgoingAfter } from './desk.ts'
import { replace } from './heard.ts'
import { inTime } from './in-time.ts'
import type { Interview } from './interview.ts'
import { cardResponse, messageFrom, type Outgoing } from './outgoing.ts'

/** How long the pressed message may take to be brought up to date before the click is answered, in milliseconds. */
const patience = 2_500

/**
 * Answers a button by Action.Execute: its card gives way to what it led to. In a private chat the message itself is updated as well, so that it
 * stays so; in a channel the card changes for whoever pressed it and for nobody else.
 */
export const answerExecute = async (context: TurnContext, activity: ActivityView, desk: Desk, interview: Interview): Promise<void> => {
  const message = await pressTurn(activity, desk)
  if (scopeOf(activity) === 'personal') await inTime(settle(context, activity, message, interview), patience, () => undefined)
  await context.sendActivity(cardResponse(message))
}

/** Answers a button of a client that knows Action.Submit alone. */
export const answerSubmit = async (context: TurnContext, activity: ActivityView, desk: Desk, interview: Interview): Promise<void> => {
  const message = await pressTurn(activity, desk)
  if (scopeOf(activity) === 'personal') await settle(context, activity, message, interview)
  else await context.sendActivity(messageFrom(message))
}

const settle = async (context: TurnContext, activity: ActivityView, message: Outgoing, interview: Interview): Promise<void> => {
  const card = activity.replyToId
  const updated = card !== undefined && !message.textOnly && (await replace(context, card, message))
  if (updated) interview.replaced(keyOf(activity), card, message)
  else await context.sendActivity(messageFrom(message))
}

/** What a button leads to. Nothing is sent here: the click is answered again if it is delivered again. */
const pressTurn = async (activity: ActivityView, desk: Desk): Promise<Outgoing> => {
  const press = pressOf(activity)
  await desk.teamChannels.note(activity)
  const { outcome, record } = await desk.turns.take(keyOf(activity), idOf(activity), (stored, lost) => {
    const conversation = begun(stored, activity)
    const turn = scopeOf(activity) === 'personal' ? pressIn(desk, conversation, press) : pressInChannel(desk, conversation, press)
    return {
      conversation: turn.answer.reply.kind === 'forgotten' ? null : turn.conversation,
      outcome: lost === null ? turn : afterLoss(turn),
    }
  })
  return outgoingAfter(desk, outcome, activity, record)
}

/** A payload that no card of ours carries shows how things stand. */
const pressIn = (desk: Desk, conversation: Conversation, press: Press | null): Turn => {
  if (press !== null) return desk.advisor.press(conversation, press, desk.today())
  const turn = desk.advisor.press(conversation, { verb: 'advice', data: {} }, desk.today())
  return { ...turn, answer: { ...turn.answer, notices: [...turn.answer.notices, { kind: 'refused' }] } }
}

/** Looking around changes nothing in a channel; what would change something shows how things stand, with the way to the private chat. */
const pressInChannel = (desk: Desk, conversation: Conversation, press: Press | null): Turn => {
  const shown: Press | null = press === null || isShowing(press) ? press : { verb: 'advice', data: {} }
  return { ...pressIn(desk, conversation, shown), conversation }
}
