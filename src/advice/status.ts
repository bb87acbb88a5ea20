import type { Model, Status } from '../knowledge/schema.ts'
import type { Situation } from '../rules/condition.ts'
import type { Truth } from '../rules/truth.ts'
import { truthOf } from '../rules/truth-of.ts'
import { completed } from './usual.ts'

/** The status that the known facts alone settle; null while it is open. More facts never change it once it is settled. */
export const settledStatus = (model: Model, known: Situation): Status | null => {
  const applies = truthOf(model.applies, known)
  if (applies !== 'yes') return applies === 'no' ? 'excluded' : null
  return fitness(truthOf(model.preferred, known))
}

/** The status of a model in one part: from the stated facts, else with usual values in place of unknown ones. */
export const statusOf = (model: Model, stated: Situation): Status => settledStatus(model, stated) ?? assumedStatus(model, completed(stated))

/** The status of each of several models in one part. */
export const statusesOf = (models: readonly Model[], stated: Situation): readonly Status[] => {
  const filled = completed(stated)
  return models.map((model) => settledStatus(model, stated) ?? assumedStatus(model, filled))
}

/** The status of a model that the stated facts leave open, from these and the usual values. */
export const assumedStatus = (model: Model, filled: Situation): Status =>
  settledStatus(model, filled) ?? (truthOf(model.applies, filled) === 'yes' ? 'possible' : 'undetermined')

const fitness = (preferred: Truth): Status | null => (preferred === 'yes' ? 'recommended' : preferred === 'no' ? 'possible' : null)
