import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WhatIf } from '../../src/advice/advice.ts'
import { withValue } from '../../src/advice/situation.ts'
import { statusOf } from '../../src/advice/status.ts'
import { whatIfsOf } from '../../src/advice/what-ifs.ts'
import { worthwhile } from '../../src/advice/worthwhile.ts'
import { factOf, isValueOf } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Situation } from '../../src/rules/condition.ts'
import { models, situation } from './arbitrary.ts'

const situations = fc.array(situation, { minLength: 1, maxLength: 3 })
const changed = (known: Situation, set: WhatIf['set']): Situation =>
  set.reduce((sofar, { fact, value }) => withValue(sofar, fact, value, factOf(fact).several), known)

describe('what-ifs', () => {
  test('offer a customer on CSP another agreement first', () => {
    const [first] = whatIfsOf(models, [{ cloud: 'dynamics365', tenant: 'customer', role: 'services', agreement: 'csp' }])
    expect(first).toEqual({ at: 0, model: 'CPOR', set: [{ fact: 'agreement', value: 'mca', from: 'csp' }] })
  })

  test('offer a vendor who installs by hand to deploy by code', () => {
    const known = { cloud: 'azure', tenant: 'customer', role: 'softwareVendor', deployment: 'manual', marketplace: 'transactable' }
    const [first] = whatIfsOf(models, [known])
    expect(first).toEqual({ at: 0, model: 'CUA', set: [{ fact: 'deployment', value: 'code', from: 'manual' }] })
  })

  test('put what only a wish would change behind what can be done', () => {
    const known = { cloud: 'azure', tenant: 'customer', role: 'services', deployment: 'code', access: 'readerOnly' }
    expect(whatIfsOf(models, [known]).map(({ model, set }) => [model, ...set.map(({ fact }) => fact)])).toEqual([
      ['PAL', 'access'],
      ['CUA', 'deployment'],
      ['MBS', 'marketplace'],
    ])
  })

  test('put two changes that can be made before one wish', () => {
    const known = {
      cloud: 'azure',
      tenant: 'customer',
      role: 'services',
      deployment: 'manual',
      underCounted: 'yes',
      marketplace: 'transactable',
    }
    expect(whatIfsOf(models, [known]).map(({ model, set }) => [model, ...set.map(({ fact, value }) => `${fact}=${value}`)])).toEqual([
      ['CUA', 'deployment=marketplaceApp', 'underCounted=no'],
      ['DPOR', 'goals=onePartnerAcrossClouds'],
    ])
  })

  test('put the part in which nothing is recommended first', () => {
    const served = { cloud: 'azure', tenant: 'customer', role: 'services', deployment: 'code' }
    const unserved = { cloud: 'dynamics365', tenant: 'customer', role: 'services', agreement: 'csp' }
    expect(whatIfsOf(models, [served, unserved]).map(({ at, model }) => [at, model])).toEqual([
      [1, 'CPOR'],
      [1, 'MBS'],
      [0, 'CUA'],
    ])
  })

  test('put what is easier first', () => {
    const known = { cloud: 'azure', tenant: 'partner', role: 'softwareVendor', pracrApproved: 'no', marketplace: 'none' }
    expect(whatIfsOf(models, [known]).map(({ model }) => model)).toEqual(['PRACR', 'MBS'])
  })

  test('leave out what would take three changes', () => {
    const known = {
      cloud: 'azure',
      tenant: 'customer',
      customerWillAct: 'no',
      agreement: 'csp',
      existingRecord: 'otherPartner',
      access: 'none',
    }
    const two = { ...known, existingRecord: 'none' }
    expect(whatIfsOf([knowledge.models.DPOR], [known])).toEqual([])
    expect(whatIfsOf([knowledge.models.DPOR], [two])).toHaveLength(1)
  })

  test('leave what is still undetermined to the question', () => {
    expect(whatIfsOf(models, [{}])).toEqual([])
  })

  test('make their model recommended, and none of their parts can be dropped', () => {
    fc.assert(
      fc.property(situations, (all) => {
        const found = whatIfsOf(models, all)
        expect(found.length).toBeLessThanOrEqual(3)
        for (const { at, model, set } of found) {
          const known = all[at] ?? {}
          const status = (of: WhatIf['set']) => statusOf(knowledge.models[model], changed(known, of))
          expect(status([])).not.toBe('recommended')
          expect(status(set)).toBe('recommended')
          expect(set.length).toBeLessThanOrEqual(2)
          for (const dropped of set) expect(status(set.filter((one) => one !== dropped))).not.toBe('recommended')
        }
      }),
    )
  })

  test('say what is so now, and change it', () => {
    fc.assert(
      fc.property(situations, (all) => {
        for (const { at, set } of whatIfsOf(models, all)) {
          for (const { fact, value, from } of set) {
            expect(value).not.toBe(from)
            if (!factOf(fact).several) expect(from).toBe(all[at]?.[fact] ?? null)
          }
        }
      }),
    )
  })

  test('are there wherever one change worth making would give a recommendation', () => {
    fc.assert(
      fc.property(situation, (known) => {
        const within = models.filter((model) => {
          const status = statusOf(model, known)
          if (status !== 'possible' && status !== 'excluded') return false
          return worthwhile.some(({ fact, values }) =>
            values.some((value) => statusOf(model, changed(known, [{ fact, value, from: null }])) === 'recommended'),
          )
        })
        expect(whatIfsOf(models, [known]).length).toBeGreaterThanOrEqual(Math.min(3, within.length))
      }),
    )
  })
})

describe('what is worth changing', () => {
  test('names values that the facts have', () => {
    for (const { fact, values } of worthwhile) for (const value of values) expect(isValueOf(fact, value)).toBe(true)
  })
})
