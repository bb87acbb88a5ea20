import type { Condition, Situation } from './condition.ts'
import { opposite, type Truth } from './truth.ts'

/** The truth of a condition in strong Kleene logic: the same as its trace's, without the trace. */
export const truthOf = (condition: Condition, situation: Situation): Truth => {
  switch (condition.kind) {
    case 'is':
      return truthOfIs(condition.anyOf, situation[condition.fact])
    case 'all':
      return joined(condition.of, 'no', situation)
    case 'any':
      return joined(condition.of, 'yes', situation)
    case 'not':
      return opposite(truthOf(condition.of, situation))
    case 'criterion':
      return truthOf(condition.when, situation)
  }
}

/** What parts come to of which one alone gives the `deciding` truth: looked at in turn until one does. */
const joined = (parts: readonly Condition[], deciding: 'yes' | 'no', situation: Situation): Truth => {
  let truth = opposite(deciding)
  for (const part of parts) {
    const one = truthOf(part, situation)
    if (one === deciding) return one
    if (one === 'unknown') truth = one
  }
  return truth
}

/** Whether a value, or one member of a set, is among those named; unknown without a value. */
export const truthOfIs = (anyOf: readonly string[], value: Situation[string]): Truth => {
  if (value === undefined) return 'unknown'
  return (typeof value === 'string' ? anyOf.includes(value) : meet(anyOf, value)) ? 'yes' : 'no'
}

const meet = (some: readonly string[], others: readonly string[]): boolean => others.some((one) => some.includes(one))
