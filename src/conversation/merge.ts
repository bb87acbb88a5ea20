import { type Goal, isValueOf, noGoal, type PartFactId, type PartFacts, partFactIds } from '../knowledge/facts.ts'
import type { PartReading, Proposal, Reading } from '../understanding/reading.ts'
import type { Conversation, Part, PartId, Scenario } from './conversation.ts'
import { inherited } from './inherit.ts'
import { mostParts } from './limits.ts'
import type { Marking } from './mark.ts'
import { concerned, mayBeCalled, placeOf } from './place.ts'
import type { Quoting } from './quote.ts'
import type { Contradiction } from './reply.ts'
import { decline, factsOf, newPart, nextPartId, withFact, withGoal, withNoGoal } from './scenario.ts'

/** The turn in which something is said, what was asked before it, how it may be quoted and how names are marked. */
interface Telling {
  readonly turn: number
  readonly asked: Conversation['asked']
  readonly quote: Quoting
  readonly marking: Marking
}

export interface Merged {
  readonly scenario: Scenario
  /** What the message says in two ways at once; neither is in the scenario. */
  readonly contradictions: readonly Contradiction[]
  /** Some parts were left out, since there were too many. */
  readonly crowded: boolean
}

/** The scenario after a message, from what stands once it has taken something back: what it says, then what its writer does not know. */
export const merge = (standing: Scenario, reading: Reading, telling: Telling): Merged => {
  const told = tellParts(standing, reading, telling)
  const withGoals = reading.goals.reduce((scenario, goal) => tellGoal(scenario, goal, telling), told.scenario)
  return { ...told, scenario: disclaim(withGoals, reading, telling) }
}

const tellParts = (standing: Scenario, reading: Reading, telling: Telling): Merged => {
  const sayings = reading.parts.map((part) => sort(part, telling.marking)).filter((saying) => says(saying, reading))
  const start: Progress = { scenario: standing, taken: [], contradictions: [], crowded: false }
  const nameless = sayings.every(({ values }) => values.cloud === undefined)
  return sayings.reduce(
    (progress, saying, index) => tellPart(progress, standing, saying, { index, of: sayings.length, nameless, reading, telling }),
    start,
  )
}

/** What a reading says of one part: each fact once, and those it gives two values. */
interface Sorted {
  readonly mark: string | undefined
  readonly at: number | undefined
  readonly isNew: boolean
  readonly values: PartFacts
  readonly proposals: readonly Proposal[]
  readonly clashes: readonly { readonly fact: PartFactId; readonly readings: readonly Proposal[] }[]
}

const sort = ({ name, at, isNew, proposals }: PartReading, marking: Marking): Sorted => {
  const valid = proposals.filter(({ fact, value }) => fact !== 'goals' && isValueOf(fact, value))
  const byFact = partFactIds.map((fact) => ({ fact, readings: distinct(valid.filter((proposal) => proposal.fact === fact)) }))
  const single = byFact.flatMap(({ readings }) => (readings.length === 1 ? readings : []))
  return {
    mark: name === undefined || name.trim() === '' ? undefined : marking(name),
    at,
    isNew: isNew === true,
    proposals: single,
    values: Object.fromEntries(single.map(({ fact, value }) => [fact, value])),
    clashes: byFact.filter(({ readings }) => readings.length > 1),
  }
}

/** Whether there is something in it; `the same for Fabrikam` has no facts of its own. */
const says = ({ values, clashes, mark, at }: Sorted, { manner }: Reading): boolean =>
  Object.keys(values).length + clashes.length > 0 || (manner === 'same' && (mark !== undefined || at !== undefined))

const distinct = (proposals: readonly Proposal[]) =>
  proposals.filter(({ value }, index) => proposals.findIndex((other) => other.value === value) === index)

interface Progress extends Merged {
  /** Ids of the standing parts that an earlier saying of this message was about. */
  readonly taken: readonly PartId[]
}

/** What a saying stands among. */
interface Surroundings {
  readonly index: number
  readonly of: number
  /** None of what the message says names a cloud. */
  readonly nameless: boolean
  readonly reading: Reading
  readonly telling: Telling
}

const tellPart = (progress: Progress, standing: Scenario, saying: Sorted, around: Surroundings): Progress => {
  const { telling } = around
  const targets = targetsOf(progress, standing, saying, around)
  if (targets.length === 0 && progress.scenario.parts.length >= mostParts) return { ...progress, crowded: true }
  const added = targets.length === 0 ? [begin(progress.scenario, standing, saying, around)] : []
  const parts = [...progress.scenario.parts, ...added]
  const about = added.length > 0 ? added : targets
  const { mark } = saying
  const scenario = {
    ...progress.scenario,
    parts: parts.map((part) => {
      if (!about.some(({ id }) => id === part.id)) return part
      const named = mark !== undefined && part.mark === undefined && about.length === 1 ? { ...part, mark } : part
      const likened = around.reading.manner === 'same' && targets.length === 1 ? like(named, standing, saying) : named
      return saying.proposals.reduce((told, proposal) => tellFact(told, proposal, about, telling), likened)
    }),
  }
  const only = about.length === 1 ? (about[0]?.id ?? null) : null
  const contradictions = saying.clashes.map(({ fact, readings }) => ({
    part: only,
    fact,
    readings: readings.map(({ fact, value, quote }) => ({ fact, value, quote: telling.quote(quote) })),
  }))
  return {
    scenario,
    // what is said of all leaves each of them to be spoken of
    taken: targets.length > 1 && saying.values.cloud === undefined ? progress.taken : [...progress.taken, ...targets.map(({ id }) => id)],
    contradictions: [...progress.contradictions, ...contradictions],
    crowded: progress.crowded,
  }
}

/** The standing parts that a saying is about; none when it is about a new one. */
const targetsOf = (
  progress: Progress,
  standing: Scenario,
  saying: Sorted,
  { index, of, nameless, reading, telling }: Surroundings,
): readonly Part[] => {
  if (saying.isNew) return []
  const pointedAt = saying.at === undefined ? undefined : standing.parts[saying.at]
  if (pointedAt) return [pointedAt]
  const isOfAll = saying.mark === undefined && saying.values.cloud === undefined && saying.proposals.some(({ ofAll }) => ofAll)
  if (isOfAll) return standing.parts
  const mayBe = (part: Part) => mayBeCalled(part, saying.mark, standing.parts)
  const free = standing.parts.filter(({ id }) => !progress.taken.includes(id))
  const asked = telling.asked
  const answers = of === 1 && asked !== null && asked.fact in saying.values && saying.values.cloud === undefined
  const askedPart = answers && reading.manner === 'state' ? standing.parts.find(({ id }) => id === asked.part) : undefined
  if (askedPart && mayBe(askedPart)) return [askedPart]
  const inOrder = nameless && of > 1 && of === standing.parts.length ? standing.parts[index] : undefined
  if (inOrder && mayBe(inOrder)) return [inOrder]
  const place = placeOf({ facts: saying.values, mark: saying.mark, manner: reading.manner, alone: of === 1 }, free)
  return place.kind === 'existing' ? place.parts : []
}

/** A new part with what it has in common with those that stand. */
const begin = (scenario: Scenario, standing: Scenario, saying: Sorted, { reading }: Surroundings): Part => ({
  ...newPart(nextPartId(scenario)),
  facts: inherited(standing.parts, { mark: saying.mark, facts: saying.values }, reading.manner),
})

/** A standing part with what it has in common with the others, where it does not say otherwise. */
const like = (part: Part, standing: Scenario, { mark, values }: Sorted): Part => {
  const others = standing.parts.filter(({ id }) => id !== part.id)
  return { ...part, facts: { ...inherited(others, { mark, facts: { ...factsOf(part), ...values } }, 'same'), ...part.facts } }
}

const tellFact = (part: Part, { fact, value, quote }: Proposal, about: readonly Part[], telling: Telling): Part => {
  if (fact === 'goals' || !concerned(fact, about).some(({ id }) => id === part.id)) return part
  return withFact(part, fact, { value, quote: telling.quote(quote), turn: telling.turn })
}

const tellGoal = (scenario: Scenario, { value, quote }: Proposal, telling: Telling): Scenario => {
  if (value === noGoal) return scenario.goals === undefined ? withNoGoal(scenario) : scenario
  return isValueOf('goals', value)
    ? withGoal(scenario, value satisfies Goal, { value, quote: telling.quote(quote), turn: telling.turn })
    : scenario
}

/** What the user does not know is taken back and not asked again: in the part that was asked for, otherwise everywhere. */
const disclaim = (scenario: Scenario, reading: Reading, { asked }: Telling): Scenario => {
  const stated = new Set(reading.parts.flatMap(({ proposals }) => proposals.map(({ fact }) => fact)))
  return reading.notKnown
    .filter((fact) => (fact === 'goals' ? reading.goals.length === 0 : !stated.has(fact)))
    .reduce((left, fact) => decline(left, fact, asked?.fact === fact ? asked.part : null), scenario)
}
