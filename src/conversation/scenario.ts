import type { Estate } from '../advice/advice.ts'
import { type FactId, facts, type Goal, isValueOf, type PartFactId, type PartFacts, partFactIds } from '../knowledge/facts.ts'
import { type Part, type PartId, partIdOf, type Scenario, type Stated } from './conversation.ts'

export const emptyScenario: Scenario = { parts: [], goalsDeclined: false }

/** Whether nothing at all is known, not even that something is unknown. */
export const isEmpty = (scenario: Scenario): boolean =>
  scenario.parts.length === 0 && scenario.goals === undefined && !scenario.goalsDeclined

/** The values of a part without their provenance. */
export const factsOf = (part: Part): PartFacts =>
  Object.fromEntries(partFactIds.flatMap((id) => (part.facts[id] === undefined ? [] : [[id, part.facts[id].value]])))

/** Every goal, in the order of the vocabulary. */
export const allGoals = Object.keys(facts.goals.values).filter((goal): goal is Goal => isValueOf('goals', goal))

/** What the user said of a part, word by word. */
export const quotesOf = ({ facts }: Part): string => partFactIds.flatMap((id) => facts[id]?.quote ?? []).join('\n')

/** The goals, in the order of the vocabulary; undefined while unknown, empty when there are none. */
export const goalsOf = ({ goals }: Scenario): readonly Goal[] | undefined => goals && allGoals.filter((goal) => goals[goal] !== undefined)

/** What the advice rests on: facts alone. */
export const estateOf = (scenario: Scenario): Estate => {
  const goals = goalsOf(scenario)
  return { parts: scenario.parts.map(factsOf), ...(goals && { goals }) }
}

/** The facts never to be asked, each with its part's index (null for goals). */
export const declinedOf = (scenario: Scenario): readonly { readonly at: number | null; readonly fact: FactId }[] => [
  ...scenario.parts.flatMap(({ declined }, at) => declined.map((fact) => ({ at, fact }))),
  ...(scenario.goalsDeclined ? [{ at: null, fact: 'goals' as const }] : []),
]

/** The id that the next part gets; 0 in an empty scenario. */
export const nextPartId = ({ parts }: Scenario): PartId => partIdOf(1 + Math.max(-1, ...parts.map(({ id }) => id)))

/** A part of which nothing is known. */
export const newPart = (id: PartId): Part => ({ id, facts: {}, declined: [] })

/** The part with a fact stated, and so no longer declined. */
export const withFact = (part: Part, fact: PartFactId, stated: Stated): Part => ({
  ...part,
  facts: { ...part.facts, [fact]: stated },
  declined: part.declined.filter((id) => id !== fact),
})

/** The part with a fact unknown again. */
export const withoutFact = (part: Part, fact: PartFactId): Part => {
  const { [fact]: _gone, ...facts } = part.facts
  return { ...part, facts }
}

/** The part with a fact that the user does not know: neither stated nor asked again. */
const withDeclined = (part: Part, fact: PartFactId): Part => ({
  ...withoutFact(part, fact),
  declined: [...part.declined.filter((id) => id !== fact), fact],
})

/** The scenario with a goal stated. */
export const withGoal = (scenario: Scenario, goal: Goal, stated: Stated): Scenario => ({
  ...scenario,
  goals: { ...scenario.goals, [goal]: stated },
  goalsDeclined: false,
})

/** The scenario in which the user has said that there is no particular goal. */
export const withNoGoal = (scenario: Scenario): Scenario => ({ ...scenario, goals: {}, goalsDeclined: false })

/** The scenario with goals unknown again. */
export const withoutGoals = ({ goals: _gone, ...rest }: Scenario): Scenario => rest

/** The scenario without one goal; the goals are unknown again when it was the last. */
export const withoutGoal = (scenario: Scenario, goal: Goal): Scenario => {
  if (scenario.goals?.[goal] === undefined) return scenario
  const { [goal]: _gone, ...goals } = scenario.goals
  return Object.keys(goals).length > 0 ? { ...scenario, goals } : withoutGoals(scenario)
}

/** The scenario whose goals the user does not know: neither stated nor asked again. */
const withGoalsDeclined = (scenario: Scenario): Scenario => ({ ...withoutGoals(scenario), goalsDeclined: true })

/** The scenario in which a fact is unknown to the user: in the part of that id, or in every part if there is none of it. */
export const decline = (scenario: Scenario, fact: FactId, part: PartId | null): Scenario => {
  if (fact === 'goals') return withGoalsDeclined(scenario)
  const parts = scenario.parts.length === 0 ? [newPart(nextPartId(scenario))] : scenario.parts
  const everywhere = !parts.some(({ id }) => id === part)
  return { ...scenario, parts: parts.map((one) => (everywhere || one.id === part ? withDeclined(one, fact) : one)) }
}

/** Whether two scenarios say the same, whoever said it and when. */
export const saysTheSame = (a: Scenario, b: Scenario): boolean => {
  const gist = (scenario: Scenario) =>
    JSON.stringify([
      scenario.parts.map((part) => [part.id, partFactIds.map((id) => part.facts[id]?.value ?? null), [...part.declined].sort()]),
      goalsOf(scenario) ?? null,
      scenario.goalsDeclined,
    ])
  return gist(a) === gist(b)
}
