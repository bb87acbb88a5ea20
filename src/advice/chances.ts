import type { Fact } from '../knowledge/fact.ts'
import { factIds, factOf } from '../knowledge/facts.ts'
import type { Chance } from '../rules/chance.ts'
import type { Situation } from '../rules/condition.ts'
import { once } from '../rules/once.ts'
import { truthOf } from '../rules/truth-of.ts'

/** How likely it is, before anybody says so, that a fact has its usual value, or that a goal is none of the partner's. */
const usually = 0.9

/** The unknown facts as random values: the usual one is likely unless it is plainly not fair to take; without one all are alike. */
export const chancesOf = (stated: Situation): readonly Chance[] =>
  factIds.filter((fact) => stated[fact] === undefined).map((fact) => chanceOf(factOf(fact), stated))

const chanceOf = (fact: Fact, stated: Situation): Chance =>
  fact.usual === undefined || (fact.usual.when !== undefined && truthOf(fact.usual.when, stated) === 'no') ? evenly(fact) : leaning(fact)

const leaning = once((fact: Fact) => chance(fact, fact.usual?.value))
const evenly = once((fact: Fact) => chance(fact, undefined))

const chance = ({ id, several, values }: Fact, expected: string | undefined): Chance => {
  const names = Object.keys(values)
  const likely = (name: string): number => {
    if (several) return 1 - usually
    if (expected === undefined) return 1 / names.length
    return name === expected ? usually : (1 - usually) / (names.length - 1)
  }
  return { fact: id, several, values: new Map(names.map((name) => [name, likely(name)])) }
}
