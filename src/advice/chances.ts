import type { Fact } from '../knowledge/fact.ts'
import { factIds, factOf } from '../knowledge/facts.ts'
import type { Chance } from '../rules/chance.ts'
import type { Situation } from '../rules/condition.ts'
import { truthOf } from '../rules/truth-of.ts'

/** How likely it is, before anybody says so, that a fact has its usual value, or that a goal is none of the partner's. */
const usually = 0.9

/** The unknown facts as random values: the usual one is likely unless it is plainly not fair to take; without one all are alike. */
export const chancesOf = (stated: Situation): readonly Chance[] =>
  factIds.filter((fact) => stated[fact] === undefined).map((fact) => chanceOf(factOf(fact), stated))

const chanceOf = ({ id, several, values, usual }: Fact, stated: Situation): Chance => {
  const names = Object.keys(values)
  const expected = usual?.when === undefined || truthOf(usual.when, stated) !== 'no' ? usual?.value : undefined
  const likely = (name: string): number => {
    if (several) return 1 - usually
    if (expected === undefined) return 1 / names.length
    return name === expected ? usually : (1 - usually) / (names.length - 1)
  }
  return { fact: id, several, values: new Map(names.map((name) => [name, likely(name)])) }
}
