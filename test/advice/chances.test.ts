import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chancesOf } from '../../src/advice/chances.ts'
import { situation } from './arbitrary.ts'

const chance = (fact: string, stated = {}) => chancesOf(stated).find((one) => one.fact === fact)?.values

describe('the chances of an unknown fact', () => {
  test('favour its usual value', () => {
    expect(chance('environment')?.get('public')).toBeCloseTo(0.9, 12)
    expect(chance('environment')?.get('china')).toBeCloseTo(0.05, 12)
  })

  test('are even without a usual value', () => {
    expect([...(chance('role')?.values() ?? [])]).toEqual([0.25, 0.25, 0.25, 0.25])
  })

  test('favour no marketplace offer, except for a software vendor', () => {
    expect(
      [{}, { role: 'services' }, { role: 'softwareVendor' }].map((stated) => chance('marketplace', stated)?.get('none')?.toFixed(2)),
    ).toEqual(['0.90', '0.90', '0.33'])
  })

  test('make each goal unlikely by itself', () => {
    const weights = [...(chance('goals')?.values() ?? [])]
    expect(weights.length).toBeGreaterThan(1)
    for (const weight of weights) expect(weight).toBeCloseTo(0.1, 12)
  })

  test('add up to certainty, and are there for unknown facts only', () => {
    fc.assert(
      fc.property(situation, (stated) => {
        for (const { fact, several, values } of chancesOf(stated)) {
          expect(stated[fact]).toBeUndefined()
          if (!several) expect([...values.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
        }
      }),
    )
  })
})
