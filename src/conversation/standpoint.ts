import type { Verdict } from '../advice/advice.ts'
import { advise } from '../advice/advise.ts'
import { type Knowledge, type ModelId, modelIds, statuses } from '../knowledge/schema.ts'
import type { Conversation, Scenario } from './conversation.ts'
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
  return { fact: question.fact, part: question.part === null ? null : (scenario.parts[question.part]?.id ?? nextPartId(scenario)) }
}

/** The verdicts on a model, part by part; none while there is no part. */
export const verdictsOn = ({ scenario, advice }: Standpoint, model: ModelId): readonly Verdict[] =>
  scenario.parts.length === 0 ? [] : advice.parts.map(({ verdicts }) => verdicts[model])

const withStatus = ({ advice }: Standpoint, status: 'recommended' | 'possible') =>
  modelIds.filter((id) => advice.overall[id].status === status)

export const recommendedIn = (standpoint: Standpoint): readonly ModelId[] => withStatus(standpoint, 'recommended')
export const possibleIn = (standpoint: Standpoint): readonly ModelId[] => withStatus(standpoint, 'possible')

/** How things stand for some parts alone. */
export const standpointOn = (about: readonly number[], { scenario, advice }: Standpoint, knowledge: Knowledge): Standpoint =>
  standpointOf({ ...scenario, parts: scenario.parts.filter(({ id }) => about.includes(id)) }, knowledge, advice.day)

/** All models, those that fit best first. */
export const bestFirst = ({ advice }: Standpoint): readonly ModelId[] =>
  statuses.flatMap((status) => modelIds.filter((id) => advice.overall[id].status === status))
