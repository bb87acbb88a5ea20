import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Chance, possibilities } from '../../src/rules/chance.ts'
import { all, any, type Condition, is, type Situation } from '../../src/rules/condition.ts'
import { gains } from '../../src/rules/gain.ts'
import { mentionsOf } from '../../src/rules/mentions.ts'
import { truthOf } from '../../src/rules/truth-of.ts'
import { completions, condition, sets, situation, vocabulary } from './arbitrary.ts'

const weights: Readonly<Record<string, readonly number[]>> = {
  a: [1 / 3, 1 / 3, 1 / 3],
  b: [0.9, 0.05, 0.05],
  c: [0.2, 0.3, 0.5],
  s: [0.1, 0.4],
}
const chances: readonly Chance[] = Object.entries(vocabulary).map(([fact, values]) => ({
  fact,
  several: sets.includes(fact),
  values: new Map(values.map((value, at) => [value, weights[fact]?.[at] ?? 0])),
}))

const settled = (given: Condition) => (known: Situation) => {
  const truth = truthOf(given, known)
  return truth === 'unknown' ? null : truth
}
const gainsOf = (given: Condition, known: Situation) => gains(settled(given), mentionsOf(given), known, chances)

describe('the gain of a question', () => {
  test('is a whole bit when an even chance decides all', () => {
    const coin: readonly Chance[] = [
      {
        fact: 'a',
        several: false,
        values: new Map([
          ['1', 0.5],
          ['2', 0.5],
        ]),
      },
    ]
    expect(gains(settled(is('a', '1')), mentionsOf(is('a', '1')), {}, coin).get('a')).toBeCloseTo(1, 12)
  })

  test('tells the fact that decides alone from those that only decide together', () => {
    const told = gainsOf(any(all(is('a', '1'), is('b', '2', '3')), is('c', '3')), {})
    expect(told.get('c')).toBeGreaterThan((told.get('a') ?? 0) * 10)
  })

  test('is what adding up every completion gives', () => {
    fc.assert(
      fc.property(condition, situation, (given, known) => {
        for (const [fact, gain] of gainsOf(given, known)) expect(gain).toBeCloseTo(byEnumeration(given, known, fact), 9)
      }),
    )
  })

  test('is asked of unknown facts that are looked at, and is nothing once the outcome is settled', () => {
    fc.assert(
      fc.property(condition, situation, (given, known) => {
        const told = gainsOf(given, known)
        const mentioned = [...mentionsOf(given).keys()]
        expect([...told.keys()].sort()).toEqual(mentioned.filter((fact) => known[fact] === undefined).sort())
        if (truthOf(given, known) !== 'unknown') for (const gain of told.values()) expect(gain).toBeCloseTo(0, 12)
      }),
    )
  })
})

describe('the possibilities of a fact', () => {
  test('put together what the conditions cannot tell apart', () => {
    const [a] = chances
    expect(a && possibilities(a, mentionsOf(is('a', '1'), is('b', '2'))).map(({ value }) => value)).toEqual(['1', '2'])
  })

  test('are, for a set, the sets of mentioned members', () => {
    const s = chances.find(({ fact }) => fact === 's')
    const found = s && possibilities(s, mentionsOf(is('s', 'x'), is('s', 'y')))
    expect(found?.map(({ value }) => value)).toEqual([[], ['y'], ['x'], ['x', 'y']])
    expect(found?.map(({ weight }) => weight).reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12)
  })

  test('add up to certainty', () => {
    fc.assert(
      fc.property(condition, (given) => {
        for (const chance of chances) {
          const total = possibilities(chance, mentionsOf(given)).reduce((sum, { weight }) => sum + weight, 0)
          expect(total).toBeCloseTo(1, 12)
        }
      }),
    )
  })
})

/** Mutual information of a fact and the truth, the long way. */
const byEnumeration = (given: Condition, known: Situation, fact: string): number => {
  const worlds = completions(known).map((world) => ({
    truth: truthOf(given, world),
    answer: JSON.stringify(world[fact]),
    weight: likelihood(world, known),
  }))
  const entropy = (some: typeof worlds): number => {
    const total = some.reduce((sum, { weight }) => sum + weight, 0)
    return ['yes', 'no'].reduce((sum, truth) => {
      const share = some.filter((world) => world.truth === truth).reduce((add, { weight }) => add + weight, 0) / total
      return share > 0 ? sum - share * Math.log2(share) : sum
    }, 0)
  }
  return [...new Set(worlds.map(({ answer }) => answer))].reduce((sum, answer) => {
    const those = worlds.filter((world) => world.answer === answer)
    return sum - those.reduce((add, { weight }) => add + weight, 0) * entropy(those)
  }, entropy(worlds))
}

const likelihood = (world: Situation, known: Situation): number =>
  chances
    .filter(({ fact }) => known[fact] === undefined)
    .flatMap(({ fact, several, values }) =>
      several
        ? [...values].map(([value, weight]) => ([world[fact] ?? []].flat().includes(value) ? weight : 1 - weight))
        : [values.get(String(world[fact])) ?? 0],
    )
    .reduce((product, weight) => product * weight, 1)
