import { type FactId, factIds, factOf } from '../knowledge/facts.ts'
import type { Chance } from '../rules/chance.ts'
import type { Situation } from '../rules/condition.ts'
import { usualValue } from './usual.ts'

/** How likely it is, before anybody says so, that a fact has its usual value, or that a goal is none of the partner's. */
const usually = 0.9

/** The unknown facts as random values: the usual one is likely, others share the rest; without a usual one all are alike. */
export const chancesOf = (stated: Situation): readonly Chance[] =>
  factIds.filter((fact) => stated[fact] === undefined).map((fact) => chanceOf(fact, stated))

const chanceOf = (fact: FactId, stated: Situation): Chance => {
  const { several, values } = factOf(fact)
  const names = Object.keys(values)
  const usual = usualValue(fact, stated)
  const likely = (name: string): number => {
    if (several) return 1 - usually
    if (usual === null) return 1 / names.length
    return name === usual ? usually : (1 - usually) / (names.length - 1)
  }
  return { fact, several, values: new Map(names.map((name) => [name, likely(name)])) }
}
