import { describe, expect, it } from 'vitest'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { type Caution, modelIds } from '../../src/knowledge/schema.ts'
import type { Situation } from '../../src/rules/condition.ts'
import { truthOf } from '../../src/rules/truth-of.ts'

const cautions = new Map(modelIds.flatMap((id) => knowledge.models[id].cautions.map((caution) => [caution.id, caution] as const)))
const named = (id: string): Caution => {
  const caution = cautions.get(id)
  if (caution === undefined) throw new Error(`there is no caution ${id}`)
  return caution
}
const holds = (id: string, situation: Situation): string => {
  const { when } = named(id)
  return when === undefined ? 'yes' : truthOf(when, situation)
}

describe('the cautions', () => {
  it.each<[string, Situation, Situation]>([
    ['cua.audience', { role: 'services' }, { role: 'softwareVendor' }],
    ['cua.audience', { role: 'managedServices' }, { role: 'reseller' }],
    ['cua.designation', { goals: ['designation'] }, { goals: ['macc'] }],
    ['dpor.mca', { agreement: 'mca' }, { agreement: 'ea' }],
    ['dpor.reenter', { leavingEa: 'yes' }, { leavingEa: 'no' }],
    ['dpor.taken', { existingRecord: 'otherPartner' }, { existingRecord: 'us' }],
    ['dpor.incentives', { goals: ['macc', 'incentives'] }, { goals: [] }],
    ['cpor.onePerWorkload', { partners: 'several' }, { partners: 'one', existingRecord: 'us' }],
    ['cpor.onePerWorkload', { existingRecord: 'otherPartner' }, { partners: 'one', existingRecord: 'none' }],
    ['cpor.csp', { role: 'reseller' }, { role: 'services', agreement: 'ea' }],
    ['cpor.csp', { agreement: 'csp' }, { role: 'services', agreement: 'mca' }],
    ['cpor.held', { existingRecord: 'us' }, { existingRecord: 'none' }],
    ['cpor.powerPlatform', { cloud: 'powerPlatform' }, { cloud: 'dynamics365' }],
    ['pal.role', { access: 'gdapOnly' }, { access: 'rbac' }],
    ['pal.role', { access: 'readerOnly' }, { access: 'none' }],
    ['pal.csp', { agreement: 'csp' }, { role: 'services', agreement: 'ea' }],
    ['mbs.macc', { goals: ['macc'] }, { goals: ['ipCoSell'] }],
    ['mbs.listing', { marketplace: 'listedOnly' }, { marketplace: 'transactable' }],
    ['mbs.cosell', { goals: ['ipCoSell'] }, { goals: ['macc'] }],
    ['pracr.macc', { goals: ['macc'] }, { goals: [] }],
    ['environment.unknown', { environment: 'china' }, { environment: 'public' }],
    ['environment.unknown', { environment: 'government' }, { environment: 'public' }],
  ])('%s holds in %j and not in %j', (id, inside, outside) => {
    expect(holds(id, inside)).toBe('yes')
    expect(holds(id, outside)).toBe('no')
    expect(holds(id, {})).toBe('unknown')
  })

  it.each(['dpor.verify', 'cpor.proof', 'pal.locationId'])('%s goes with every status but excluded', (id) => {
    expect(named(id).when).toBeUndefined()
    expect(named(id).statuses).toEqual(['recommended', 'possible', 'undetermined'])
  })

  it.each(['cua.guid', 'cua.report'])('%s goes with a model that may be used', (id) => {
    expect(named(id).when).toBeUndefined()
    expect(named(id).statuses).toEqual(['recommended', 'possible'])
  })

  it('of PRACR holds from July 2026, unless Microsoft confirmed the partner', () => {
    const restricted = named('pracr.restricted')
    expect(restricted).toMatchObject({ from: '2026-07-01', secondHand: true })
    expect(restricted.when).toBeUndefined()
    const { unless } = restricted
    expect(unless && truthOf(unless, { pracrApproved: 'yes' })).toBe('yes')
    expect(unless && truthOf(unless, {})).toBe('unknown')
  })

  it('touch the three models of which no source says how they work elsewhere', () => {
    const touched = modelIds.filter((id) => knowledge.models[id].cautions.some((caution) => caution.id === 'environment.unknown'))
    expect(touched).toEqual(['CUA', 'DPOR', 'PRACR'])
    expect(named('environment.unknown')).toMatchObject({ models: ['CUA', 'DPOR', 'PRACR'], unsourced: true })
  })

  it('name both sides where sources disagree', () => {
    const disputed = [...cautions.values()].filter((caution) => caution.disagreement !== undefined)
    expect(disputed.map(({ id }) => id)).toEqual(expect.arrayContaining(['cua.audience', 'cua.guid', 'dpor.mca', 'pracr.macc', 'mbs.macc']))
    for (const { disagreement } of disputed) expect(disagreement?.length).toBeGreaterThan(1)
  })
})
