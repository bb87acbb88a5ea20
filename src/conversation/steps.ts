import type { Knowledge, ModelId, Step } from '../knowledge/schema.ts'
import type { Scenario } from './conversation.ts'
import type { Filled, Reply, Standpoint } from './reply.ts'
import { verdictsOn } from './standpoint.ts'

/** The clouds of an estate; null while there may be others, since it has no part or the cloud of one is not known. */
const cloudsOf = ({ parts }: Scenario): ReadonlySet<string> | null => {
  const clouds = parts.flatMap(({ facts }) => facts.cloud?.value ?? [])
  return clouds.length === 0 || clouds.length < parts.length ? null : new Set(clouds)
}

/**
 * The steps that the estate may need: none for clouds only that it surely has not. An estate with no cloud that any step is for gets
 * all of them, since whoever asks then does not ask about it.
 */
const stepsFor = (steps: readonly Step[], scenario: Scenario): readonly Step[] => {
  const clouds = cloudsOf(scenario)
  const concerns = ({ clouds: own }: Step): boolean => clouds === null || own === undefined || own.some((cloud) => clouds.has(cloud))
  return steps.some((step) => step.clouds && concerns(step)) ? steps.filter(concerns) : steps
}

/** What to do for a model as things stand, its commands filled as far as given. */
export const stepsReply = (
  model: ModelId,
  standpoint: Standpoint,
  filled: Filled | null,
  { models }: Knowledge,
): Extract<Reply, { kind: 'steps' }> => ({
  kind: 'steps',
  model,
  steps: stepsFor(models[model].steps, standpoint.scenario),
  here: verdictsOn(standpoint, model),
  filled,
})
