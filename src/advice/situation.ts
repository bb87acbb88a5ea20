import type { Goal, PartFacts } from '../knowledge/facts.ts'
import type { Situation } from '../rules/condition.ts'
import type { Estate } from './advice.ts'

/** What the rules see of one part; goals stay unknown while nobody spoke of them. */
export const situationOf = (part: PartFacts, goals: readonly Goal[] | undefined): Situation =>
  goals === undefined ? part : { ...part, goals }

/** The situations that statuses are given for: one for each part, and one in which nothing is known where there is no part yet. */
export const situationsOf = ({ parts, goals }: Estate): readonly Situation[] =>
  (parts.length === 0 ? [{}] : parts).map((part) => situationOf(part, goals))

/** The same situation with one more value: it replaces the present one, or joins the set of a fact of several values. */
export const withValue = (situation: Situation, fact: string, value: string, several: boolean): Situation => ({
  ...situation,
  [fact]: several ? [...new Set([...[situation[fact] ?? []].flat(), value])] : value,
})
