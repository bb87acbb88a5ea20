import type { Condition, Situation } from '../rules/condition.ts'
import { evaluate } from '../rules/evaluate.ts'
import { explain } from '../rules/explain.ts'
import type { Reason } from './advice.ts'

/**
 * The criteria of some conditions, each once and in order. Their truths rest on what is known. Where a condition stays open,
 * those decide that usual values, too, leave open.
 */
export const reasonsOf = (conditions: readonly Condition[], known: Situation, filled: Situation): readonly Reason[] => {
  const reasons = new Map<string, Reason>()
  for (const condition of conditions) {
    const trace = evaluate(condition, known)
    const deciding = explain(trace.truth === 'unknown' ? evaluate(condition, filled) : trace)
    for (const [at, { criterion, truth }] of explain(trace).entries()) {
      if (reasons.has(criterion.id)) continue
      const { id, holds, fails, sources } = criterion
      reasons.set(id, { criterion: id, sentence: truth === 'no' ? fails : holds, truth, decides: deciding[at]?.decides ?? false, sources })
    }
  }
  return [...reasons.values()]
}
