import type { Condition, Situation } from './condition.ts'
import { every, opposite, some, type Truth } from './truth.ts'

/** The truth of a condition in strong Kleene logic: the same as its trace's, without the trace. */
export const truthOf = (condition: Condition, situation: Situation): Truth => {
  switch (condition.kind) {
    case 'is':
      return truthOfIs(condition.anyOf, situation[condition.fact])
    case 'all':
      return every(condition.of.map((part) => truthOf(part, situation)))
    case 'any':
      return some(condition.of.map((part) => truthOf(part, situation)))
    case 'not':
      return opposite(truthOf(condition.of, situation))
    case 'criterion':
      return truthOf(condition.when, situation)
  }
}

/** Whether a value, or one member of a set, is among those named; unknown without a value. */
export const truthOfIs = (anyOf: readonly string[], value: Situation[string]): Truth => {
  if (value === undefined) return 'unknown'
  const holds = typeof value === 'string' ? anyOf.includes(value) : value.some((member) => anyOf.includes(member))
  return holds ? 'yes' : 'no'
}
