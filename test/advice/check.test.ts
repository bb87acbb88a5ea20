import { describe, expect, test } from 'vitest'
import { type CheckAnswer, check } from '../../src/advice/check.ts'
import type { Goal, PartFacts } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { type ModelId, modelIds } from '../../src/knowledge/schema.ts'

describe('whether a model goes with given facts', () => {
  test.each<[string, ModelId, PartFacts, CheckAnswer]>([
    ['CUA with AKS', 'CUA', { underCounted: 'yes' }, 'no'],
    ['PAL with MCA', 'PAL', { agreement: 'mca' }, 'yes'],
    ['CPOR for Azure', 'CPOR', { cloud: 'azure' }, 'no'],
    ['CPOR under CSP', 'CPOR', { agreement: 'csp' }, 'depends'],
    ["CPOR for Defender for Office in the customer's tenant", 'CPOR', { cloud: 'security', tenant: 'customer' }, 'yes'],
    ['DPOR with two partners', 'DPOR', { partners: 'several' }, 'no'],
    ['PAL in Azure China', 'PAL', { cloud: 'azure', environment: 'china' }, 'no'],
    ['DPOR under CSP', 'DPOR', { agreement: 'csp' }, 'no'],
    ['CUA with Terraform', 'CUA', { deployment: 'code' }, 'yes'],
    ["PRACR in the customer's subscription", 'PRACR', { tenant: 'customer' }, 'no'],
    ['CPOR for Dynamics 365 under CSP', 'CPOR', { cloud: 'dynamics365', agreement: 'csp' }, 'no'],
    ['CPOR for Dynamics 365', 'CPOR', { cloud: 'dynamics365' }, 'yes'],
    ['CPOR for Microsoft 365 under CSP', 'CPOR', { cloud: 'modernWork', agreement: 'csp' }, 'yes'],
    ['CPOR for Power Platform', 'CPOR', { cloud: 'powerPlatform' }, 'depends'],
    ['PAL with GDAP only', 'PAL', { access: 'gdapOnly' }, 'depends'],
    ['PAL for a software vendor', 'PAL', { role: 'softwareVendor' }, 'depends'],
    ['DPOR on pay-as-you-go', 'DPOR', { agreement: 'webDirect' }, 'depends'],
    ['DPOR with a role in the tenant', 'DPOR', { access: 'rbac' }, 'yes'],
    ['MBS for a contact-me listing', 'MBS', { marketplace: 'listedOnly' }, 'depends'],
    ['MBS without an offer', 'MBS', { marketplace: 'none' }, 'no'],
  ])('%s', (_, model, facts, answer) => {
    expect(check(model, facts, [], knowledge)).toBe(answer)
  })

  test.each<[string, ModelId, readonly Goal[], CheckAnswer]>([
    ['CUA for figures per solution', 'CUA', ['perSolutionReporting'], 'yes'],
    ['CUA for a designation', 'CUA', ['designation'], 'yes'],
  ])('%s', (_, model, goals, answer) => {
    expect(check(model, {}, goals, knowledge)).toBe(answer)
  })

  test('without any fact is yes for every model', () => {
    expect(modelIds.map((id) => check(id, {}, [], knowledge))).toEqual(modelIds.map(() => 'yes'))
  })
})
