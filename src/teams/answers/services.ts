import type { Advisor } from '../../conversation/respond.ts'
import type { Knowledge } from '../../knowledge/schema.ts'
import type { Log } from '../../operations/logging.ts'
import type { FeedbackStore } from '../../storage/feedback.ts'
import type { Turns } from '../turns/turns.ts'
import type { TeamChannels } from './team-channels.ts'

/** What every kind of activity is answered with. */
export interface Services {
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
