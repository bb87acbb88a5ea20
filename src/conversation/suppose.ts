import type { Change } from '../advice/advice.ts'
import { changesOf } from '../advice/changes.ts'
import { type FactId, isAnswerTo, isValueOf, noGoal } from '../knowledge/facts.ts'
import { type Knowledge, type ModelId, modelIds } from '../knowledge/schema.ts'
import type { Proposal } from '../understanding/reading.ts'
import type { Part, PartId, Scenario } from './conversation.ts'
import type { Reply, Standpoint } from './reply.ts'
import { estateOf, newPart, nextPartId, withFact, withGoal, withNoGoal } from './scenario.ts'
import { standpointOf } from './standpoint.ts'

/** A fact and the value that it is to have. */
export interface FactValue {
  readonly fact: FactId
  readonly value: string
  readonly quote?: string
}

const setInPart = (part: Part, { fact, value, quote }: FactValue, turn: number): Part =>
  fact === 'goals' || part.facts[fact]?.value === value
    ? part
    : withFact(part, fact, { value, turn, ...(quote !== undefined && { quote }) })

const setGoal = (scenario: Scenario, { value, quote }: FactValue, turn: number): Scenario =>
  value === noGoal
    ? withNoGoal(scenario)
    : isValueOf('goals', value) && scenario.goals?.[value] === undefined
      ? withGoal(scenario, value, { value, turn, ...(quote !== undefined && { quote }) })
      : scenario

/**
 * The scenario with facts set in the part of an id, or in all of them for null; a part is begun where there is none yet. Null when a
 * value is not one of its fact's, or there is no such part.
 */
export const withValues = (scenario: Scenario, part: PartId | null, given: readonly FactValue[], turn: number): Scenario | null => {
  if (!given.every(({ fact, value }) => isAnswerTo(fact, value))) return null
  const ofPart = given.filter(({ fact }) => fact !== 'goals')
  const begun = scenario.parts.length === 0 && ofPart.length > 0 ? [newPart(nextPartId(scenario))] : scenario.parts
  if (part !== null && ofPart.length > 0 && !begun.some(({ id }) => id === part)) return null
  const parts = begun.map((one) =>
    part === null || one.id === part ? ofPart.reduce((changed, value) => setInPart(changed, value, turn), one) : one,
  )
  return given.filter(({ fact }) => fact === 'goals').reduce<Scenario>((told, goal) => setGoal(told, goal, turn), { ...scenario, parts })
}

/** The id of the part that a supposition is about; null for all of them. */
const supposedPart = (scenario: Scenario, facts: readonly FactValue[]): PartId | null => {
  const cloud = facts.find(({ fact }) => fact === 'cloud')?.value
  if (cloud === undefined || scenario.parts.length < 2) return null
  const named = scenario.parts.find((part) => part.facts.cloud?.value === cloud)
  return (named ?? scenario.parts.at(-1))?.id ?? null
}

/** What would change: for each part and model the status now and then. A part that is only supposed was undetermined. */
const changesBetween = (now: Standpoint, then: Standpoint): readonly Change[] =>
  then.advice.parts.flatMap(({ verdicts }, at) =>
    changesOf(
      modelIds,
      at,
      modelIds.map((model) => now.advice.parts[at]?.verdicts[model].status ?? now.advice.overall[model].status),
      modelIds.map((model) => verdicts[model].status),
    ),
  )

/** The reply to a supposition. The scenario stays as it is; null when it cannot be supposed. */
export const supposing = (
  standpoint: Standpoint,
  facts: readonly FactValue[],
  models: readonly ModelId[],
  knowledge: Knowledge,
  part: PartId | null = supposedPart(standpoint.scenario, facts),
): Extract<Reply, { kind: 'whatIf' }> | null => {
  const scenario = withValues(standpoint.scenario, part, facts, 0)
  if (scenario === null) return null
  const outcome = standpointOf(scenario, knowledge, standpoint.advice.day)
  const proposals: readonly Proposal[] = facts.map(({ fact, value, quote = '' }) => ({ fact, value, quote }))
  return {
    kind: 'whatIf',
    ...standpoint,
    models,
    part,
    supposed: estateOf(scenario),
    facts: proposals,
    outcome: outcome.advice,
    changes: changesBetween(standpoint, outcome),
  }
}
