import { randomBytes } from 'node:crypto'
import type { TurnContext } from 'botbuilder'
import { z } from 'zod/v4'
import { scrub } from '../operations/scrub.ts'
import { digest } from '../storage/key.ts'
import type { Shelf } from '../storage/shelf.ts'
import type { ActivityView } from './activity.ts'
import { type Desk, decisionId, idOf, keyOf } from './desk.ts'
import type { Interview } from './interview.ts'
import { invokeResponse } from './outgoing.ts'

/** What somebody thinks of a decision. No name, no message: the decision's id says on which facts it rests. */
export interface Feedback {
  readonly decision: string | null
  readonly reaction: 'like' | 'dislike'
  /** In the user's own words, without secrets and identifiers; empty where none was given. */
  readonly reason: string
  /** The person, as a digest. */
  readonly by: string
  /** In milliseconds since 1970. */
  readonly at: number
}

export interface FeedbackStore {
  /** Durable once it resolves. Throws StorageDown when nothing can be kept at present. */
  readonly keep: (feedback: Feedback) => Promise<void>
}

/** Feedback kept on the shelf beside the conversations, where it expires as they do. */
export const feedbackOn = (shelf: Shelf): FeedbackStore => ({
  keep: async (feedback) => {
    await shelf.write(`feedback/${feedback.at}-${randomBytes(6).toString('hex')}`, JSON.stringify(feedback), null)
  },
})

const Given = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction: z.enum(['like', 'dislike']), feedback: z.unknown() }),
})
const Reason = z.object({ feedbackText: z.string().max(2_000).catch('') })

/** Keeps a thumb and its reason with the id of the decision it is about. */
export const answerFeedback = async (
  context: TurnContext,
  activity: ActivityView,
  desk: Desk,
  interview: Interview,
  store: FeedbackStore,
): Promise<void> => {
  const given = Given.safeParse(activity.value)
  if (given.success) {
    const { reaction, feedback } = given.data.actionValue
    const shown = interview.decision(activity.replyToId ?? '')
    const decision = shown ?? (await presentDecision(activity, desk))
    await store.keep({ decision, reaction, reason: scrub(reasonIn(feedback)), by: digest(activity.from.id ?? ''), at: Date.now() })
  }
  await context.sendActivity(invokeResponse({}))
}

/** The reason, which Teams sends as JSON in a text or as an object. */
const reasonIn = (feedback: unknown): string => {
  const parsed = Reason.safeParse(typeof feedback === 'string' ? parseJson(feedback) : feedback)
  return parsed.success ? parsed.data.feedbackText : ''
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return { feedbackText: text.slice(0, 2_000) }
  }
}

/** The decision that the conversation stands at, where this process did not send the reply itself; null where nothing was decided. */
const presentDecision = async (activity: ActivityView, desk: Desk): Promise<string | null> => {
  const { outcome } = await desk.turns.take(keyOf(activity), idOf(activity), (stored) => ({
    conversation: stored,
    outcome: stored === null || stored.scenario.parts.length === 0 ? null : decisionId(stored, desk.knowledge, desk.today()),
  }))
  return outcome
}
