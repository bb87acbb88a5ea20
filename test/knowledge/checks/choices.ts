import { factOf, isFactId } from '../../../src/knowledge/facts.ts'
import type { Condition, Situation } from '../../../src/rules/condition.ts'
import { mentionsOf } from '../../../src/rules/mentions.ts'

/** A fact with everything that it can be, as far as a condition can tell. */
export interface Choice {
  readonly fact: string
  readonly values: readonly (string | readonly string[])[]
}

/** The facts that conditions look at. Of a fact of several values, all sets of the values that are mentioned. */
export const choicesOf = (...conditions: readonly Condition[]): readonly Choice[] =>
  [...mentionsOf(...conditions)].map(([fact, mentioned]) => ({
    fact,
    values: isFactId(fact) && factOf(fact).several ? setsOf([...new Set(mentioned.flat())]) : valuesOf(fact),
  }))

const valuesOf = (fact: string): readonly string[] => (isFactId(fact) ? Object.keys(factOf(fact).values) : [])

const setsOf = ([first, ...others]: readonly string[]): readonly (readonly string[])[] =>
  first === undefined ? [[]] : setsOf(others).flatMap((set) => [set, [first, ...set]])

/** Every situation in which all these facts are known. */
export const situationsOf = ([first, ...others]: readonly Choice[]): readonly Situation[] =>
  first === undefined
    ? [{}]
    : situationsOf(others).flatMap((situation) => first.values.map((value) => ({ [first.fact]: value, ...situation })))
