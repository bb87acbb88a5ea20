import type { ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'

/**
 * Which of a workload's statements the parts that stand settle already: a fact that is only implied where each of them has a value, unless
 * the workload is a new one; and the reselling of those who serve.
 */
export const settledBefore = (own: readonly Statement[], { parts }: ReadingContext): ((statement: Statement) => boolean) => {
  if (parts.length === 0) return () => false
  const serves = parts.every(({ role }) => role === 'services' || role === 'managedServices')
  const isNew = own.some(
    ({ fact, value, strength }) => fact === 'cloud' && strength === 'says' && parts.every(({ cloud }) => cloud !== value),
  )
  const isKnown = ({ fact }: Statement): boolean => fact !== 'goals' && fact !== 'cloud' && parts.every((part) => part[fact] !== undefined)
  return (one) =>
    // "we're their CSP too"
    (one.fact === 'role' && one.value === 'reseller' && serves) || (one.strength === 'implies' && !isNew && isKnown(one))
}
