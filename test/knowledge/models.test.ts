import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factOf, partFactIds } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { attributeIds, type ModelId, modelIds } from '../../src/knowledge/schema.ts'
import { truthOf } from '../../src/rules/truth-of.ts'

interface Known extends Readonly<Record<string, string | readonly string[]>> {
  readonly goals: readonly string[]
}
type Rule = (f: Known) => boolean

/** The decision table in other words: what must be true, and what makes it the preferred choice. */
const table: Readonly<Record<ModelId, { readonly applies: Rule; readonly preferred: Rule }>> = {
  PAL: {
    applies: (f) =>
      (f.cloud === 'azure' || f.cloud === 'powerPlatform') && f.tenant === 'customer' && f.access !== 'none' && f.environment === 'public',
    preferred: (f) => (f.role === 'services' || f.role === 'managedServices') && f.access === 'rbac',
  },
  CUA: {
    applies: (f) =>
      f.cloud === 'azure' &&
      f.tenant === 'customer' &&
      (f.deployment === 'code' || f.deployment === 'marketplaceApp') &&
      f.underCounted === 'no',
    preferred: (f) => f.deployment === 'marketplaceApp' || f.role === 'softwareVendor' || f.goals.includes('perSolutionReporting'),
  },
  DPOR: {
    applies: (f) =>
      f.cloud !== 'security' &&
      f.cloud !== 'powerPlatform' &&
      f.tenant === 'customer' &&
      f.customerWillAct === 'yes' &&
      f.partners === 'one' &&
      f.agreement !== 'csp',
    preferred: (f) =>
      (f.agreement === 'ea' || f.agreement === 'mca') &&
      f.existingRecord !== 'otherPartner' &&
      (f.goals.includes('onePartnerAcrossClouds') || f.access === 'none'),
  },
  CPOR: {
    applies: (f) => f.cloud !== 'azure' && f.tenant === 'customer' && !(f.cloud === 'dynamics365' && f.agreement === 'csp'),
    preferred: (f) => f.cloud !== 'powerPlatform' && f.existingRecord !== 'otherPartner',
  },
  MBS: { applies: (f) => f.marketplace !== 'none', preferred: (f) => f.marketplace === 'transactable' },
  PRACR: {
    applies: (f) => f.cloud === 'azure' && f.tenant === 'partner' && f.role === 'softwareVendor' && f.pracrApproved === 'yes',
    preferred: () => true,
  },
}

const known: fc.Arbitrary<Known> = fc.record({
  ...Object.fromEntries(partFactIds.map((id) => [id, fc.constantFrom(...Object.keys(factOf(id).values))])),
  goals: fc.subarray(Object.keys(factOf('goals').values)),
})

describe.each(modelIds)('%s', (id) => {
  const model = knowledge.models[id]
  const rule = table[id]

  it('applies and is preferred as the decision table says, when everything is known', () => {
    fc.assert(
      fc.property(known, (situation) => {
        const applies = truthOf(model.applies, situation)
        expect(applies).toBe(rule.applies(situation) ? 'yes' : 'no')
        if (applies === 'yes') expect(truthOf(model.preferred, situation)).toBe(rule.preferred(situation) ? 'yes' : 'no')
      }),
      { numRuns: 2000 },
    )
  })

  it('is open as long as nothing is known', () => {
    expect(truthOf(model.applies, {})).toBe('unknown')
    expect(truthOf(model.preferred, {})).toBe('unknown')
  })

  it('has every attribute, and next steps in order', () => {
    expect(Object.keys(model.attributes)).toEqual([...attributeIds])
    expect(model.steps.length).toBeGreaterThan(4)
    expect(model.steps.filter((step) => step.verify !== undefined)).not.toEqual([])
  })
})

describe('the decision table test', () => {
  it.each(modelIds)('meets situations in which %s applies', (id) => {
    const met = fc.sample(known, { numRuns: 2000, seed: 1 }).filter(table[id].applies)
    expect(met.length).toBeGreaterThan(5)
  })
})
