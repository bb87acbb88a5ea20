import type { Model, ModelId, Status } from '../knowledge/schema.ts'
import type { Situation } from '../rules/condition.ts'
import type { Change } from './advice.ts'
import { statusesOf } from './status.ts'

/** Finds the statuses that differ from those before, part by part and in the order of the models. */
export const changesFrom = (
  before: readonly Situation[],
  models: readonly Model[],
): ((after: readonly Situation[]) => readonly Change[]) => {
  const ids = models.map(({ id }) => id)
  const were = before.map((was) => statusesOf(models, was))
  return (after) =>
    before.flatMap((was, at) => {
      const is = after[at]
      return is === undefined || is === was ? [] : changesOf(ids, at, were[at] ?? [], statusesOf(models, is))
    })
}

/** The models whose status in a part is not what it was. Both lists go with the models. */
export const changesOf = (models: readonly ModelId[], at: number, were: readonly Status[], are: readonly Status[]): readonly Change[] =>
  models.flatMap((model, index) => {
    const [from, to] = [were[index], are[index]]
    return from === undefined || to === undefined || from === to ? [] : [{ model, at, from, to }]
  })
