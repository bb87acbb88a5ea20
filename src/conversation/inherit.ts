import { type PartFactId, type PartFacts, partFactIds } from '../knowledge/facts.ts'
import type { Manner } from '../understanding/reading.ts'
import type { Part } from './conversation.ts'

/** How Azure resources come into being, and what they run on. */
const ofAzure: readonly PartFactId[] = ['deployment', 'underCounted', 'pracrApproved']

/** What each workload has of its own, unless it was said for everything. */
const itsOwn: readonly PartFactId[] = [...ofAzure, 'marketplace']

/** What one customer and one partner have in common over workloads. */
const common: readonly PartFactId[] = ['role', 'agreement', 'leavingEa', 'customerWillAct', 'environment']

const installed: ReadonlySet<string | undefined> = new Set(['marketplaceApp', 'vmOffer'])
/** Whether something deployed so is a product that customers install, and so in their tenants. */
export const isInstalled = (deployment: string | undefined): boolean => installed.has(deployment)

/** A part that is about to begin: its name, and what is said of it. */
interface Beginning {
  readonly mark: string | undefined
  readonly facts: PartFacts
}

/** Whether what a part says was said for everything: it has no cloud and no name yet, and no other place than the one to begin. */
const isGeneral = ({ mark, facts }: Part, own: PartFacts): boolean =>
  mark === undefined && facts.cloud === undefined && [undefined, facts.tenant?.value ?? own.tenant].includes(own.tenant)

/**
 * What a new part has in common with those that stand, where it does not say otherwise itself. Facts of a part whose cloud was never
 * named were said for everything. Otherwise the last part, of the same name if there is one, gives its role and its tenant; for
 * `also …` what its customer has in common too, and for `the same for …` all the rest but what each workload has of its own.
 */
export const inherited = (standing: readonly Part[], { mark, facts: own }: Beginning, manner: Manner): Part['facts'] => {
  const general = standing.find((part) => isGeneral(part, own))
  const like = general ?? standing.findLast((part) => mark !== undefined && part.mark === mark) ?? standing.at(-1)
  if (like === undefined) return {}
  const carried = partFactIds.filter((fact) => {
    if (own[fact] !== undefined) return false
    if (fact === 'tenant' && isInstalled(own.deployment) && like.facts.tenant?.value === 'partner') return false
    if (fact === 'tenant') return own.cloud === 'azure' || like.facts.tenant?.value !== 'partner'
    if (fact === 'cloud') return own.cloud === undefined
    if (itsOwn.includes(fact)) return general !== undefined && (own.cloud === 'azure' || !ofAzure.includes(fact))
    return general !== undefined || fact === 'role' || manner === 'same' || (manner === 'add' && common.includes(fact))
  })
  return Object.fromEntries(carried.flatMap((fact) => (like.facts[fact] === undefined ? [] : [[fact, like.facts[fact]]])))
}
