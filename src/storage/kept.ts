import type { Feedback } from './feedback.ts'
import type { StoredConversation } from './record.ts'

const day = 86_400_000

/**
 * What is kept beside a conversation itself: since when, until when if nothing more is said, how many messages are known again, and the
 * feedback given in it. Days as YYYY-MM-DD.
 */
export const keptOf = ({ since, changed, turns }: StoredConversation, days: number, feedback: readonly Feedback[]) => ({
  since: dayOf(since),
  until: dayOf(changed + days * day),
  messages: turns.length,
  feedback: feedback.map(({ at, reaction, reason, decision }) => ({
    day: dayOf(at),
    reaction,
    reason,
    decision: decision && Object.values(decision).join(' '),
  })),
})

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
