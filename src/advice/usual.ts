import { type FactId, factIds, factOf } from '../knowledge/facts.ts'
import type { Situation } from '../rules/condition.ts'
import { truthOf } from '../rules/truth-of.ts'

/** The facts that may be taken at their usual value, in order. Goals are none of them: that none was stated is no assumption. */
export const usualValues = (stated: Situation): readonly { readonly fact: FactId; readonly value: string }[] =>
  factIds.flatMap((fact) => {
    const value = usualValue(fact, stated)
    return value === null ? [] : [{ fact, value }]
  })

/** The stated facts with goals that nobody spoke of counted as none. */
export const withoutFurtherGoals = (stated: Situation): Situation => ({ ...stated, goals: stated.goals ?? [] })

/** The stated facts, with usual values in place of the unknown ones that have one. */
export const completed = (stated: Situation): Situation => ({
  ...withoutFurtherGoals(stated),
  ...Object.fromEntries(usualValues(stated).map(({ fact, value }) => [fact, value])),
})

/** The usual value of a fact where nobody stated one and it is plainly fair to take it; null otherwise. */
const usualValue = (fact: FactId, stated: Situation): string | null => {
  const { usual } = factOf(fact)
  if (usual === undefined || stated[fact] !== undefined) return null
  return usual.when === undefined || truthOf(usual.when, stated) === 'yes' ? usual.value : null
}
