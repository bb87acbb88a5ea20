import { randomBytes } from 'node:crypto'
import { z } from 'zod/v4'
import { DecisionSchema } from '../conversation/decision.ts'
import { parsedJson } from '../json.ts'
import { allFeedback, feedbackIn } from './key.ts'
import type { Shelf } from './shelf.ts'

const Feedback = z.object({
  decision: DecisionSchema.nullable(),
  reaction: z.enum(['like', 'dislike']),
  /** In the user's own words, without secrets and identifiers; empty where none was given. */
  reason: z.string(),
  /** The person, as a digest. */
  by: z.string(),
  /** In milliseconds since 1970. */
  at: z.number(),
})

/** What somebody thinks of a decision, kept with all that it rests on. No name, no message. */
export type Feedback = Readonly<z.infer<typeof Feedback>>

/** Feedback by the conversation it was given in. Each function throws StorageDown when the shelf cannot be reached. */
export interface FeedbackStore {
  /** Durable once it resolves. */
  readonly keep: (conversation: string, feedback: Feedback) => Promise<void>
  /** All that was given in the conversation, the oldest first. */
  readonly given: (conversation: string) => Promise<readonly Feedback[]>
  /** All that is kept of any conversation, the oldest first. */
  readonly all: () => Promise<readonly Feedback[]>
}

/** Feedback kept on the shelf beside the conversations: it expires as they do, and the store removes it with its conversation. */
export const feedbackOn = (shelf: Shelf): FeedbackStore => ({
  keep: async (conversation, feedback) => {
    await shelf.write(`${feedbackIn(conversation)}${feedback.at}-${randomBytes(6).toString('hex')}`, JSON.stringify(feedback), null)
  },
  given: (conversation) => under(feedbackIn(conversation), shelf),
  all: () => under(allFeedback, shelf),
})

/** What lies under keys that begin so, the oldest first; what has another shape is left out. */
const under = async (prefix: string, shelf: Shelf): Promise<readonly Feedback[]> => {
  const found = await Promise.all((await shelf.keys(prefix)).map(shelf.read))
  const all = found.flatMap((one) => Feedback.safeParse(parsedJson(one?.text ?? '')).data ?? [])
  return all.toSorted((one, other) => one.at - other.at)
}
