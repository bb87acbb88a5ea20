import type { Withdrawal } from '../understanding/reading.ts'
import type { Part, Scenario } from './conversation.ts'
import { factsOf, withoutFact, withoutGoal } from './scenario.ts'

const matches = (part: Part, facts: Readonly<Record<string, string>>) => {
  const stated: Readonly<Record<string, string>> = factsOf(part)
  const wanted = Object.entries(facts)
  return wanted.length > 0 && wanted.every(([fact, value]) => stated[fact] === value)
}

const withdrawOne = (scenario: Scenario, standing: Scenario, withdrawal: Withdrawal): Scenario => {
  if (withdrawal.kind === 'goal') return withoutGoal(scenario, withdrawal.goal)
  if (withdrawal.kind === 'part') return { ...scenario, parts: scenario.parts.filter((part) => !matches(part, withdrawal.facts)) }
  const only = withdrawal.part === undefined ? undefined : standing.parts[withdrawal.part]?.id
  return {
    ...scenario,
    parts: scenario.parts.map((part) => (only === undefined || part.id === only ? withoutFact(part, withdrawal.fact) : part)),
  }
}

/** The scenario without what was taken back. Parts are counted as they stood before. */
export const withdraw = (scenario: Scenario, withdrawn: readonly Withdrawal[]): Scenario =>
  withdrawn.reduce((left, withdrawal) => withdrawOne(left, scenario, withdrawal), scenario)
