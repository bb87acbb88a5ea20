import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, type Condition, criterion, is, not } from '../../src/rules/condition.ts'
import { evaluate, partsOf, type Trace } from '../../src/rules/evaluate.ts'
import { factsOf } from '../../src/rules/mentions.ts'
import { truthOf } from '../../src/rules/truth-of.ts'
import { completions, condition, readOnce, situation, vocabulary } from './arbitrary.ts'

describe('a leaf', () => {
  test('holds when the value is among those named', () => {
    expect([{ a: '1' }, { a: '3' }, {}].map((known) => truthOf(is('a', '1', '2'), known))).toEqual(['yes', 'no', 'unknown'])
  })

  test('holds of a set when one member is among those named; an empty set is known', () => {
    expect([{ s: ['z', 'x'] }, { s: ['z'] }, { s: [] }, {}].map((known) => truthOf(is('s', 'x'), known))).toEqual([
      'yes',
      'no',
      'no',
      'unknown',
    ])
  })
})

describe('a trace', () => {
  test('shows everything, also what was no longer needed', () => {
    const trace = evaluate(
      all(
        is('a', '1'),
        criterion('test.b', { holds: 'It holds.', fails: 'It fails.', sources: ['S1'], when: any(is('b', '1'), not(is('c', '1'))) }),
      ),
      {
        a: '2',
        c: '2',
      },
    )
    const shape = ({ condition: { kind }, truth, of }: Trace): unknown => [kind, truth, ...of.map(shape)]
    expect(shape(trace)).toEqual([
      'all',
      'no',
      ['is', 'no'],
      ['criterion', 'yes', ['any', 'yes', ['is', 'unknown'], ['not', 'yes', ['is', 'no']]]],
    ])
  })

  test('has the shape of its condition, and the truth that is found without it', () => {
    const sameShape = (trace: Trace, of: Condition): boolean =>
      trace.condition === of &&
      trace.of.length === partsOf(of).length &&
      partsOf(of).every((part, at) => sameShape(trace.of[at] ?? trace, part))
    fc.assert(
      fc.property(condition, situation, (given, known) => {
        const trace = evaluate(given, known)
        expect(sameShape(trace, given)).toBe(true)
        expect(trace.truth).toBe(truthOf(given, known))
      }),
    )
  })
})

describe('three values', () => {
  test('a settled truth holds in every completion', () => {
    fc.assert(
      fc.property(condition, situation, (given, known) => {
        const truth = truthOf(given, known)
        if (truth !== 'unknown') expect(new Set(completions(known).map((one) => truthOf(given, one)))).toEqual(new Set([truth]))
      }),
    )
  })

  test('an unknown truth has completions of either kind, where each fact is looked at once', () => {
    fc.assert(
      fc.property(readOnce, situation, (given, known) => {
        const found = new Set(completions(known).map((one) => truthOf(given, one)))
        expect(found.size).toBe(truthOf(given, known) === 'unknown' ? 2 : 1)
      }),
    )
  })

  test('a settled truth never changes when more facts arrive', () => {
    fc.assert(
      fc.property(condition, situation, situation, (given, known, more) => {
        const truth = truthOf(given, known)
        if (truth !== 'unknown') expect(truthOf(given, { ...more, ...known })).toBe(truth)
      }),
    )
  })

  test('the order of facts, and of the parts of a condition, does not matter', () => {
    const reversed = (one: Condition): Condition =>
      one.kind === 'all' || one.kind === 'any'
        ? { ...one, of: one.of.map(reversed).reverse() }
        : one.kind === 'not'
          ? { ...one, of: reversed(one.of) }
          : one.kind === 'criterion'
            ? { ...one, when: reversed(one.when) }
            : one
    fc.assert(
      fc.property(condition, situation, (given, known) => {
        expect(truthOf(reversed(given), Object.fromEntries(Object.entries(known).reverse()))).toBe(truthOf(given, known))
      }),
    )
  })

  test('a fact that is not looked at changes nothing', () => {
    fc.assert(
      fc.property(condition, situation, situation, (given, known, other) => {
        const looked = factsOf(given)
        const beside = Object.fromEntries(Object.keys(vocabulary).flatMap((fact) => (looked.includes(fact) ? [] : [[fact, other[fact]]])))
        expect(evaluate(given, { ...known, ...beside })).toEqual(evaluate(given, known))
      }),
    )
  })
})
