import type { Advice, PartAdvice } from '../advice/advice.ts'
import type { Standpoint } from '../conversation/reply.ts'
import { type FactId, factIds } from '../knowledge/facts.ts'
import type { Status } from '../knowledge/schema.ts'
import type { Setting } from './frame.ts'
import { aside, list } from './phrasing.ts'
import { assumed, openPoint } from './remarks.ts'

/** What is assumed and what is still open over all parts: a line for each kind, and none for what does not occur. */
export const sharedRemarks = (standpoint: Standpoint, setting: Setting): readonly string[] => {
  const verdicts = standpoint.advice.parts.flatMap((part) => Object.values(part.verdicts))
  const needs = (status: Status) => among(verdicts.flatMap((verdict) => (verdict.status === status ? verdict.needs : [])))
  return [
    ...sharedAssumptions(standpoint, setting),
    ...(['possible', 'undetermined'] as const).map((status) => openPoint({ status, needs: needs(status) }, setting)),
  ].filter((line) => line !== '')
}

/** What is assumed over all parts, each fact once; with the parts that it is assumed of where it is stated of another. */
export const sharedAssumptions = ({ scenario, advice }: Standpoint, setting: Setting): readonly string[] => {
  const facts = among(advice.parts.flatMap(assumedOf))
  const isStated = (fact: FactId): boolean => fact !== 'goals' && scenario.parts.some((part) => part.facts[fact] !== undefined)
  const said = facts.map((fact) => aside(assumed(fact, setting), isStated(fact) ? placesOf(fact, advice, setting) : '', setting))
  return said.length === 0 ? [] : [setting.words.assuming(said.join(' · '))]
}

const assumedOf = (part: PartAdvice): readonly FactId[] => Object.values(part.verdicts).flatMap(({ assuming }) => assuming)

/** The parts of which a fact is assumed, by their numbers. */
const placesOf = (fact: FactId, { parts }: Advice, setting: Setting): string =>
  list(
    parts.flatMap((part, index) => (assumedOf(part).includes(fact) ? [setting.words.part(index + 1)] : [])),
    setting,
  )

/** Some facts, each once and in their usual order. */
const among = (ids: readonly FactId[]): readonly FactId[] => factIds.filter((fact) => ids.includes(fact))
