import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minimalSets } from '../../src/rules/minimal-sets.ts'

const choices = ['a1', 'a2', 'b1', 'c1', 'c2']
const key = (choice: string) => choice.charAt(0)
const sets = (holds: (set: readonly string[]) => boolean, most = 3) => [...minimalSets(choices, key, holds, most)]

describe('the smallest sets', () => {
  test('are nothing at all when nothing is needed', () => {
    expect(sets(() => true)).toEqual([[]])
  })

  test('come smallest first, in the order of the choices, and never hold one key twice', () => {
    expect(sets((set) => set.includes('c2') || (set.includes('a1') && set.length > 1))).toEqual([['c2'], ['a1', 'b1'], ['a1', 'c1']])
  })

  test('stop at the most that may be chosen', () => {
    expect(sets((set) => set.length === 3, 2)).toEqual([])
  })

  test('hold, and no choice can be dropped; and no other set does that', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(choices, { minLength: 1 }), { maxLength: 4 }), (enough) => {
        const holds = (set: readonly string[]) => enough.some((one) => one.every((choice) => set.includes(choice)))
        const found = sets(holds)
        for (const set of found) {
          expect(holds(set)).toBe(true)
          for (const dropped of set) expect(holds(set.filter((choice) => choice !== dropped))).toBe(false)
        }
        const possible = enough.filter((one) => one.length <= 3 && new Set(one.map(key)).size === one.length)
        for (const one of possible) expect(found.some((set) => set.every((choice) => one.includes(choice)))).toBe(true)
      }),
    )
  })
})
