import type { Condition } from './condition.ts'
import { partsOf } from './evaluate.ts'

/** For each fact that a condition looks at, the sets of values it is held against. */
export type Mentions = ReadonlyMap<string, readonly (readonly string[])[]>

/** What the conditions look at, taken together; facts in the order in which they occur. */
export const mentionsOf = (...conditions: readonly Condition[]): Mentions => {
  const found = new Map<string, (readonly string[])[]>()
  const visit = (condition: Condition): void => {
    if (condition.kind === 'is') found.set(condition.fact, [...(found.get(condition.fact) ?? []), condition.anyOf])
    else partsOf(condition).forEach(visit)
  }
  conditions.forEach(visit)
  return found
}

/** The facts that a condition looks at. */
export const factsOf = (condition: Condition): readonly string[] => [...mentionsOf(condition).keys()]
