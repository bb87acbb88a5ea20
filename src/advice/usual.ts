import { type FactId, factIds, factOf } from '../knowledge/facts.ts'
import type { Condition, Situation } from '../rules/condition.ts'
import { truthOf } from '../rules/truth-of.ts'

/** The facts that may be taken at their usual value, in order. Goals are none of them: that none was stated is no assumption. */
export const usualValues = (stated: Situation): readonly Usual[] =>
  usual.filter(({ fact, when }) => stated[fact] === undefined && (when === undefined || truthOf(when, stated) === 'yes'))

/** A fact with its usual value, and where it is fair to take it. */
export interface Usual {
  readonly fact: FactId
  readonly value: string
  readonly when?: Condition
}

const usual: readonly Usual[] = factIds.flatMap((fact) => {
  const { usual } = factOf(fact)
  return usual === undefined ? [] : [{ fact, ...usual }]
})

/** The stated facts with goals that nobody spoke of counted as none. */
export const withoutFurtherGoals = (stated: Situation): Situation => ({ ...stated, goals: stated.goals ?? [] })

/** The stated facts, with usual values in place of the unknown ones that have one. */
export const completed = (stated: Situation): Situation => taking(usualValues(stated), withoutFurtherGoals(stated))

/** The situation with some facts at their usual value. */
export const taking = (assumed: readonly Usual[], stated: Situation): Situation => {
  const filled: Record<string, Situation[string]> = { ...stated }
  for (const { fact, value } of assumed) filled[fact] = value
  return filled
}
