import type { Model, Status } from '../knowledge/schema.ts'
import type { Situation } from '../rules/condition.ts'
import type { Change } from './advice.ts'
import { statusOf } from './status.ts'

/** The statuses that differ between two situations of each part, part by part and in the order of the models. */
export const changesBetween = (models: readonly Model[], before: readonly Situation[], after: readonly Situation[]): readonly Change[] =>
  before.flatMap((was, part) => {
    const is = after[part]
    return is === undefined || is === was ? [] : models.flatMap((model) => changeOf(model, part, statusOf(model, was), statusOf(model, is)))
  })

const changeOf = (model: Model, part: number, from: Status, to: Status): readonly Change[] =>
  from === to ? [] : [{ model: model.id, part, from, to }]
