import { randomUUID } from 'node:crypto'
import type { Kept } from '../cards/frame.ts'
import { render } from '../cards/render.ts'
import { type Conversation, newConversation } from '../conversation/conversation.ts'
import { decisionOn } from '../conversation/decision.ts'
import type { Answer } from '../conversation/reply.ts'
import type { Advisor, Turn } from '../conversation/respond.ts'
import type { Language } from '../knowledge/language.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import type { Log } from '../operations/logging.ts'
import type { FeedbackStore } from '../storage/feedback.ts'
import { keptOf } from '../storage/kept.ts'
import { chatKey, conversationKey, saltOf } from '../storage/key.ts'
import type { StoredConversation } from '../storage/store.ts'
import { type ActivityView, clientLanguage, scopeOf } from './activity.ts'
import { privateChat } from './deep-link.ts'
import type { Outgoing } from './outgoing.ts'
import type { TeamChannels } from './team-channels.ts'
import { tenantOf } from './tenant.ts'
import type { Turns } from './turns.ts'

/** What every kind of activity is answered with. */
export interface Desk {
  readonly advisor: Advisor
  readonly knowledge: Knowledge
  readonly turns: Turns
  readonly feedback: FeedbackStore
  readonly teamChannels: TeamChannels
  /** Days after its last turn until a conversation is gone. */
  readonly keepDays: number
  /** The day on which dated rules are read, as YYYY-MM-DD. */
  readonly today: () => string
  readonly log: Log
}

/** Where an activity's conversation is kept. In a channel each thread has an id of its own, and so a scenario of its own. */
export const keyOf = (activity: ActivityView): string => conversationKey(tenantOf(activity), activity.conversation.id ?? '')

/** Where the conversations of an activity's chat are kept: of a channel, all its threads. */
export const chatOf = (activity: ActivityView): string => chatKey(tenantOf(activity), activity.conversation.id ?? '')

/** What goes into the marks of names that are said in an activity's conversation. */
export const saltFor = (activity: ActivityView): string => saltOf(tenantOf(activity), activity.conversation.id ?? '')

/** What names the activity, so that it is taken once however often it is delivered. One without an id is taken each time. */
export const idOf = (activity: ActivityView): string => `${activity.type} ${activity.id ?? randomUUID()}`

/** The conversation as it was kept, or a new one in the client's language. */
export const begun = (stored: Conversation | null, activity: ActivityView): Conversation =>
  stored ?? newConversation(clientLanguage(activity))

/** What a turn says, drawn for the place it is said in. */
export const outgoing = (
  { knowledge, today, log }: Desk,
  { conversation, answer }: Turn,
  activity: ActivityView,
  kept?: Kept,
): Outgoing => {
  const { language, revision, scenario, textOnly } = conversation
  const day = today()
  const scope = scopeOf(activity)
  const bot = activity.recipient.id
  const privately = scope === 'channel' && bot !== undefined ? { privately: privateChat(bot, scenario) } : {}
  const frame = { knowledge, language, day, revision, scope, ...privately, ...(kept && { kept }) }
  const { card, text, summary, fault } = render(answer, frame)
  if (fault !== undefined) log.error({ err: fault, kind: answer.reply.kind }, 'a card could not be drawn')
  return {
    card,
    text,
    summary,
    textOnly,
    kind: answer.reply.kind,
    decision: answer.reply.kind === 'advice' ? decisionOn(scenario, knowledge, day) : null,
  }
}

/** The same for a turn that is taken; where it shows all that is kept, that is what is kept by now. */
export const outgoingAfter = async (desk: Desk, turn: Turn, activity: ActivityView, record: StoredConversation): Promise<Outgoing> => {
  if (turn.answer.reply.kind !== 'myData') return outgoing(desk, turn, activity)
  const feedback = await desk.feedback.given(keyOf(activity))
  return outgoing(desk, turn, activity, keptOf(record, desk.keepDays, feedback))
}

/** The apology that carries a reference, in the client's language. */
export const apology = (desk: Desk, reference: string, language: Language, activity: ActivityView): Outgoing => {
  const answer: Answer = { notices: [], reply: { kind: 'apology', reference } }
  return outgoing(desk, { conversation: newConversation(language), answer, reading: null }, activity)
}

/** The same with a sentence before it. */
export const preceded = (by: string, said: Outgoing): Outgoing => {
  const { body } = said.card
  const line = { type: 'TextBlock', text: by, wrap: true }
  return { ...said, text: `${by}\n\n${said.text}`, card: { ...said.card, body: [line, ...(Array.isArray(body) ? body : [])] } }
}
