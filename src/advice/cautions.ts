import type { Caution, Model, Status } from '../knowledge/schema.ts'
import type { Situation } from '../rules/condition.ts'
import { truthOf } from '../rules/truth-of.ts'

/** The cautions to show beside a model of this status on this day (YYYY-MM-DD): those whose condition is plainly met, and whose exception is not. */
export const cautionsOf = (model: Model, status: Status, stated: Situation, day: string): readonly Caution[] =>
  model.cautions.filter(
    ({ when, unless, statuses, from }) =>
      (when === undefined || truthOf(when, stated) === 'yes') &&
      (unless === undefined || truthOf(unless, stated) !== 'yes') &&
      (statuses === undefined || statuses.includes(status)) &&
      (from === undefined || from <= day),
  )
