import { type PartFactId, type PartFacts, partFactIds } from '../knowledge/facts.ts'
import type { Manner } from '../understanding/reading.ts'
import type { Part } from './conversation.ts'

/** How Azure resources come into being and what they run on: each workload has its own. */
const itsOwn: readonly PartFactId[] = ['deployment', 'underCounted']

/** What one customer and one partner have in common over workloads. */
const common: readonly PartFactId[] = ['role', 'agreement', 'leavingEa', 'customerWillAct', 'environment']

/**
 * What a new part has in common with those that stand, where it does not say otherwise itself. Facts of a part whose cloud was never
 * named were said for everything. Otherwise the last part gives its role and its tenant; for `also …` what its customer has in common
 * too, and for `the same for …` all the rest.
 */
export const inherited = (standing: readonly Part[], own: PartFacts, manner: Manner): Part['facts'] => {
  const general = standing.find((part) => part.facts.cloud === undefined)
  const like = general ?? standing.at(-1)
  if (like === undefined) return {}
  const carried = partFactIds.filter((fact) => {
    if (own[fact] !== undefined) return false
    if (fact === 'tenant') return own.cloud === 'azure' || like.facts.tenant?.value !== 'partner'
    if (fact === 'cloud') return own.cloud === undefined
    if (itsOwn.includes(fact)) return general !== undefined && own.cloud === 'azure'
    return general !== undefined || fact === 'role' || manner === 'same' || (manner === 'add' && common.includes(fact))
  })
  return Object.fromEntries(carried.flatMap((fact) => (like.facts[fact] === undefined ? [] : [[fact, like.facts[fact]]])))
}
