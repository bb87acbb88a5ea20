import type { Condition, Criterion } from './condition.ts'
import { partsOf } from './evaluate.ts'

/** The criteria of a condition, in order; those inside a criterion are not told. */
export const criteriaOf = (condition: Condition): readonly Criterion[] =>
  condition.kind === 'criterion' ? [condition] : partsOf(condition).flatMap(criteriaOf)
