import type { Kept } from '../../cards/frame.ts'
import { render } from '../../cards/render.ts'
import { type Conversation, newConversation } from '../../conversation/conversation.ts'
import { decisionOn } from '../../conversation/decision.ts'
import type { Answer } from '../../conversation/reply.ts'
import type { Turn } from '../../conversation/respond.ts'
import type { Language } from '../../knowledge/language.ts'
import { keptOf } from '../../storage/kept.ts'
import type { StoredConversation } from '../../storage/store.ts'
import { type ActivityView, clientLanguage, scopeOf } from '../messages/activity.ts'
import { keyOf } from '../messages/activity-keys.ts'
import { privateChat } from '../messages/deep-link.ts'
import type { Outgoing } from '../messages/outgoing.ts'
import type { Services } from './services.ts'

/** The conversation as it was kept, or a new one in the client's language. */
export const begun = (stored: Conversation | null, activity: ActivityView): Conversation =>
  stored ?? newConversation(clientLanguage(activity))

/** What a turn says, drawn for the place it is said in. */
export const outgoing = (
  { knowledge, today, log }: Services,
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
export const outgoingAfter = async (
  services: Services,
  turn: Turn,
  activity: ActivityView,
  record: StoredConversation,
): Promise<Outgoing> => {
  if (turn.answer.reply.kind !== 'myData') return outgoing(services, turn, activity)
  const feedback = await services.feedback.given(keyOf(activity))
  return outgoing(services, turn, activity, keptOf(record, services.keepDays, feedback))
}

/** The apology that carries a reference, in the client's language. */
export const apology = (services: Services, reference: string, language: Language, activity: ActivityView): Outgoing => {
  const answer: Answer = { notices: [], reply: { kind: 'apology', reference } }
  return outgoing(services, { conversation: newConversation(language), answer, reading: null }, activity)
}

/** The same with a sentence before it. */
export const preceded = (by: string, said: Outgoing): Outgoing => {
  const { body } = said.card
  const line = { type: 'TextBlock', text: by, wrap: true }
  return { ...said, text: `${by}\n\n${said.text}`, card: { ...said.card, body: [line, ...(Array.isArray(body) ? body : [])] } }
}
