import type { Condition, Situation } from './condition.ts'
import { every, opposite, some, type Truth } from './truth.ts'
import { truthOfIs } from './truth-of.ts'

/** A condition with its truth, and its parts' traces in order: one for `not` and a criterion, none for `is`. */
export interface Trace {
  readonly condition: Condition
  readonly truth: Truth
  readonly of: readonly Trace[]
}

/** The trace of a condition in strong Kleene logic. Nothing is skipped, so that the trace shows everything. */
export const evaluate = (condition: Condition, situation: Situation): Trace => {
  const of = partsOf(condition).map((part) => evaluate(part, situation))
  return { condition, truth: combine(condition, of, situation), of }
}

/** The conditions directly inside a condition. */
export const partsOf = (condition: Condition): readonly Condition[] => {
  switch (condition.kind) {
    case 'is':
      return []
    case 'all':
    case 'any':
      return condition.of
    case 'not':
      return [condition.of]
    case 'criterion':
      return [condition.when]
  }
}

const combine = (condition: Condition, of: readonly Trace[], situation: Situation): Truth => {
  const truths = of.map((trace) => trace.truth)
  switch (condition.kind) {
    case 'is':
      return truthOfIs(condition.anyOf, situation[condition.fact])
    case 'all':
    case 'criterion':
      return every(truths)
    case 'any':
      return some(truths)
    case 'not':
      return opposite(every(truths))
  }
}
