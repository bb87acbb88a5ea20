import type { Withdrawal } from '../understanding/reading.ts'
import type { Part, Scenario } from './conversation.ts'
import type { Marking } from './mark.ts'
import { factsOf, withoutFact, withoutGoal } from './scenario.ts'

type OfPart = Extract<Withdrawal, { kind: 'part' }>

/** Whether a part is taken back: it bears the name, whatever its case, and all the facts hold of it; nothing named is no part. */
const matches = (part: Part, { facts, name }: OfPart, marking: Marking): boolean => {
  const stated: Readonly<Record<string, string>> = factsOf(part)
  const wanted = Object.entries(facts)
  const isNamed = name === undefined ? wanted.length > 0 : part.mark === marking(name)
  return isNamed && wanted.every(([fact, value]) => stated[fact] === value)
}

const withdrawOne = (scenario: Scenario, standing: Scenario, withdrawal: Withdrawal, marking: Marking): Scenario => {
  if (withdrawal.kind === 'goal') return withoutGoal(scenario, withdrawal.goal)
  if (withdrawal.kind === 'part') return { ...scenario, parts: scenario.parts.filter((part) => !matches(part, withdrawal, marking)) }
  if (withdrawal.kind === 'place')
    return { ...scenario, parts: scenario.parts.filter(({ id }) => id !== standing.parts[withdrawal.at]?.id) }
  const only = withdrawal.part === undefined ? undefined : standing.parts[withdrawal.part]?.id
  return {
    ...scenario,
    parts: scenario.parts.map((part) => (only === undefined || part.id === only ? withoutFact(part, withdrawal.fact) : part)),
  }
}

/** The scenario without what was taken back. Parts are counted as they stood before. */
export const withdraw = (scenario: Scenario, withdrawn: readonly Withdrawal[], marking: Marking): Scenario =>
  withdrawn.reduce((left, withdrawal) => withdrawOne(left, scenario, withdrawal, marking), scenario)
