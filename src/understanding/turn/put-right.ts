import type { FactId } from '../../knowledge/facts.ts'
import type { Statement } from '../statement.ts'

/** Which statements are denied while another value of their fact is stated: "it's Dynamics, not Azure". */
export const putRightIn = (statements: readonly Statement[]): ((statement: Statement) => boolean) => {
  const stated = new Map<FactId, Set<string>>()
  for (const { fact, value, stance } of statements) if (stance === 'stated') stated.set(fact, (stated.get(fact) ?? new Set()).add(value))
  return ({ fact, value, stance }) => {
    const values = stance === 'denied' ? stated.get(fact) : undefined
    return values !== undefined && values.size > (values.has(value) ? 1 : 0)
  }
}
