import type { Verdict } from '../advice/advice.ts'
import { advise } from '../advice/advise.ts'
import { modelsWith } from '../advice/by-status.ts'
import { type Knowledge, type ModelId, statuses } from '../knowledge/schema.ts'
import type { Conversation, PartId, Scenario } from './conversation.ts'
import type { Standpoint } from './reply.ts'
import { declinedOf, estateOf, nextPartId } from './scenario.ts'

/** The advice for a scenario, computed from its facts. */
export const standpointOf = (scenario: Scenario, knowledge: Knowledge, day: string): Standpoint => ({
  scenario,
  advice: advise(estateOf(scenario), knowledge, day, declinedOf(scenario)),
})

/** What the advice asks, with the part's id in place of its index; of a part yet to come while there is none. */
export const askedBy = ({ scenario, advice }: Standpoint): Conversation['asked'] => {
  const { question } = advice
  if (question === null) return null
  return { fact: question.fact, part: question.at === null ? null : (scenario.parts[question.at]?.id ?? nextPartId(scenario)) }
}

/** The verdicts on a model, part by part; none while there is no part. */
export const verdictsOn = ({ scenario, advice }: Standpoint, model: ModelId): readonly Verdict[] =>
  scenario.parts.length === 0 ? [] : advice.parts.map(({ verdicts }) => verdicts[model])

/** The models that are recommended for some part. */
export const recommendedIn = ({ advice }: Standpoint): readonly ModelId[] => modelsWith('recommended', advice)
/** The models that are possible for some part, and recommended for none. */
export const possibleIn = ({ advice }: Standpoint): readonly ModelId[] => modelsWith('possible', advice)

/** How things stand for some parts alone. */
export const standpointOn = (about: readonly PartId[], { scenario, advice }: Standpoint, knowledge: Knowledge): Standpoint =>
  standpointOf({ ...scenario, parts: scenario.parts.filter(({ id }) => about.includes(id)) }, knowledge, advice.day)

/** All models, those that fit best first. */
export const bestFirst = ({ advice }: Standpoint): readonly ModelId[] => statuses.flatMap((status) => modelsWith(status, advice))
