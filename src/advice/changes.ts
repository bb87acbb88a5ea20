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
    before.flatMap((was, part) => {
      const is = after[part]
      return is === undefined || is === was ? [] : changesOf(ids, part, were[part] ?? [], statusesOf(models, is))
    })
}

/** The models whose status in a part is not what it was. Both lists go with the models. */
export const changesOf = (models: readonly ModelId[], part: number, were: readonly Status[], are: readonly Status[]): readonly Change[] =>
  models.flatMap((model, at) => {
    const [from, to] = [were[at], are[at]]
    return from === undefined || to === undefined || from === to ? [] : [{ model, part, from, to }]
  })
