import type { Estate } from '../../src/advice/advice.ts'
import { advise } from '../../src/advice/advise.ts'
import { type Part, partIdOf, type Scenario, type Stated } from '../../src/conversation/conversation.ts'
import type { Standpoint } from '../../src/conversation/reply.ts'
import type { PartFacts } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'

export const day = '2026-11-24'

const stated = (value: string, quote?: string): Stated => ({ value, turn: 1, ...(quote === undefined ? {} : { quote }) })

/** A scenario that holds exactly the facts of an estate, each with a quote if one is given. */
export const scenarioOf = (estate: Estate, quote?: string): Scenario => ({
  parts: estate.parts.map((facts, index): Part => {
    return {
      id: partIdOf(index + 3),
      facts: Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, stated(value, quote)])),
      declined: [],
    }
  }),
  ...(estate.goals && { goals: Object.fromEntries(estate.goals.map((goal) => [goal, stated(goal, quote)])) }),
  goalsDeclined: false,
})

export const standpointOf = (estate: Estate, quote?: string): Standpoint => ({
  scenario: scenarioOf(estate, quote),
  advice: advise(estate, knowledge, day),
})

const integrator: PartFacts = { cloud: 'azure', tenant: 'customer', role: 'services', deployment: 'code', agreement: 'mca' }
const vendor: PartFacts = { cloud: 'azure', tenant: 'partner', role: 'softwareVendor', marketplace: 'transactable' }
const workplace: PartFacts = { cloud: 'modernWork', tenant: 'customer', role: 'managedServices', partners: 'several' }

/** Estates that show every side of an advice card. */
export const estates = {
  empty: { parts: [] },
  started: { parts: [{ cloud: 'azure', tenant: 'customer', role: 'services' }] },
  decided: {
    parts: [
      {
        ...integrator,
        underCounted: 'no',
        leavingEa: 'no',
        access: 'rbac',
        customerWillAct: 'yes',
        partners: 'one',
        existingRecord: 'none',
        marketplace: 'none',
        pracrApproved: 'no',
        environment: 'public',
      },
    ],
    goals: ['perSolutionReporting', 'designation'],
  },
  three: { parts: [integrator, vendor, workplace], goals: ['macc'] },
  nothing: { parts: [{ cloud: 'security', tenant: 'partner', role: 'services', marketplace: 'none' }], goals: [] },
} as const satisfies Record<string, Estate>
