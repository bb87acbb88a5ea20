import { dayAt, dayLength } from '../days.ts'
import type { Feedback } from './feedback.ts'
import type { StoredConversation } from './record.ts'

/**
 * What is kept beside a conversation itself: since when, until when if nothing more is said, how many messages are known again, and the
 * feedback given in it. Days as YYYY-MM-DD.
 */
export const keptOf = ({ since, changed, turns }: StoredConversation, days: number, feedback: readonly Feedback[]) => ({
  since: dayAt(since),
  until: dayAt(changed + days * dayLength),
  messages: turns.length,
  feedback: feedback.map(({ at, reaction, reason, decision }) => ({
    day: dayAt(at),
    reaction,
    reason,
    decision: decision && Object.values(decision).join(' '),
  })),
})
