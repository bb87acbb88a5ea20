import type { Estate } from '../advice/advice.ts'
import { type Decision, versionOf } from '../conversation/decision.ts'
import { estateOf } from '../conversation/scenario.ts'
import { decodeScenario } from '../conversation/scenario-code.ts'
import type { Knowledge } from '../knowledge/schema.ts'
import type { Feedback } from '../storage/feedback.ts'

/** A decision as whoever looks after the knowledge reads it. */
interface Traced extends Decision {
  /** The facts in words; null where the code is of another vocabulary. */
  readonly estate: Estate | null
  /** Whether the knowledge is still the same. */
  readonly current: boolean
}

interface FeedbackLine extends Pick<Feedback, 'reaction' | 'reason'> {
  readonly at: string
  readonly decision: Traced | null
}

/** A feedback without its person, its decision spelt out. */
export const feedbackLine = ({ at, reaction, reason, decision }: Feedback, knowledge: Knowledge): FeedbackLine => ({
  at: new Date(at).toISOString(),
  reaction,
  reason,
  decision: decision && traced(decision, knowledge),
})

const traced = (decision: Decision, knowledge: Knowledge): Traced => {
  const scenario = decodeScenario(decision.facts)
  return { ...decision, estate: scenario && estateOf(scenario), current: decision.knowledge === versionOf(knowledge) }
}
