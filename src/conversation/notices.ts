import { type FactId, type PartFactId, partFactIds } from '../knowledge/facts.ts'
import type { Part, Scenario } from './conversation.ts'
import type { Notice } from './reply.ts'
import { factsOf, goalsOf } from './scenario.ts'

type Changed = Extract<Notice, { kind: 'understood' }>['changed'][number]

const changesOf = (was: Part | undefined, part: Part): readonly Changed[] =>
  partFactIds.flatMap((fact) => {
    const now = part.facts[fact]
    const before = was?.facts[fact]
    if (now === undefined || now.value === before?.value) return []
    return [{ part: part.id, fact, value: now.value, was: before?.value ?? null, ...(now.quote !== undefined && { quote: now.quote }) }]
  })

const goalChanges = (before: Scenario, after: Scenario): readonly Changed[] =>
  (goalsOf(after) ?? []).flatMap((goal) => {
    const stated = after.goals?.[goal]
    if (stated === undefined || before.goals?.[goal] !== undefined) return []
    return [{ part: null, fact: 'goals' as const, value: goal, was: null, ...(stated.quote !== undefined && { quote: stated.quote }) }]
  })

const unique = (facts: readonly FactId[]): readonly FactId[] => [...new Set(facts)]

/** What a turn did to the scenario, fact by fact, for the user to see. */
export const noticesBetween = (before: Scenario, after: Scenario): readonly Notice[] => {
  const old = new Map(before.parts.map((part) => [part.id, part]))
  const kept = after.parts.map((part) => ({ part, was: old.get(part.id) }))
  const changed = [...kept.flatMap(({ part, was }) => changesOf(was, part)), ...goalChanges(before, after)]
  const removed = before.parts.filter(({ id }) => !after.parts.some((part) => part.id === id))
  const fresh = (part: Part, was: Part | undefined): readonly PartFactId[] => part.declined.filter((fact) => !was?.declined.includes(fact))
  const noted = unique([
    ...kept.flatMap(({ part, was }) => fresh(part, was)),
    ...(after.goalsDeclined && !before.goalsDeclined ? (['goals'] as const) : []),
  ])
  const lost = kept.flatMap(({ part, was }) => partFactIds.filter((fact) => was?.facts[fact] && !part.facts[fact]))
  const fewerGoals = (goalsOf(before) ?? []).some((goal) => after.goals?.[goal] === undefined)
  const withdrawn = unique([...lost, ...(fewerGoals ? (['goals'] as const) : [])]).filter((fact) => !noted.includes(fact))
  return [
    ...removed.map((part): Notice => ({ kind: 'removedPart', at: before.parts.indexOf(part), facts: factsOf(part) })),
    ...(withdrawn.length > 0 ? [{ kind: 'withdrawn' as const, facts: withdrawn }] : []),
    ...(noted.length > 0 ? [{ kind: 'noted' as const, unknown: noted }] : []),
    ...(changed.length > 0 ? [{ kind: 'understood' as const, changed }] : []),
  ]
}
