import type { Criterion } from './condition.ts'
import type { Trace } from './evaluate.ts'
import type { Truth } from './truth.ts'

/** A criterion and how it came out. `decides` marks those that alone, all others left open, give the outcome. */
interface Finding {
  readonly criterion: Criterion
  readonly truth: Truth
  readonly decides: boolean
}

/**
 * The criteria behind a trace, in order. Stops at a criterion: what is inside one is not told.
 * Under `all` and `any` the outcome rests on exactly those parts that share its truth, whichever of the three it is.
 */
export const explain = (trace: Trace): readonly Finding[] => findings(trace, true)

const findings = (trace: Trace, decides: boolean): readonly Finding[] => {
  const { condition, truth, of } = trace
  if (condition.kind === 'criterion') return [{ criterion: condition, truth, decides }]
  return of.flatMap((part) => findings(part, decides && (condition.kind === 'not' || part.truth === truth)))
}
