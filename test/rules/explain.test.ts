import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, type Condition, criterion, is, not } from '../../src/rules/condition.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { explain } from '../../src/rules/explain.ts'
import { truthOf } from '../../src/rules/truth-of.ts'
import { explained, situation } from './arbitrary.ts'

const named = (id: string, when: Condition) =>
  criterion(`test.${id}`, { holds: `${id} holds.`, fails: `${id} fails.`, sources: ['S1'], when })
const told = (condition: Condition, known: Record<string, string>) =>
  explain(evaluate(condition, known)).map(({ criterion: { id }, truth, decides }) => [id.slice(5), truth, decides])

describe('an explanation', () => {
  test('marks what rules out, and not what would have been fine', () => {
    expect(told(all(named('a', is('a', '1')), named('b', is('b', '1')), named('c', is('c', '1'))), { a: '1', b: '2' })).toEqual([
      ['a', 'yes', false],
      ['b', 'no', true],
      ['c', 'unknown', false],
    ])
  })

  test('marks all when all are needed', () => {
    expect(told(not(any(named('a', is('a', '1')), named('b', is('b', '1')))), { a: '2', b: '2' })).toEqual([
      ['a', 'no', true],
      ['b', 'no', true],
    ])
  })

  test('marks what keeps an outcome open', () => {
    expect(told(any(named('a', is('a', '1')), named('b', is('b', '1'))), { a: '2' })).toEqual([
      ['a', 'no', false],
      ['b', 'unknown', true],
    ])
  })

  test('stops at a criterion', () => {
    expect(told(named('outer', all(named('inner', is('a', '1')))), { a: '1' })).toEqual([['outer', 'yes', true]])
  })

  test('gives reasons that alone lead to the same truth', () => {
    fc.assert(
      fc.property(explained, situation, (given, known) => {
        const trace = evaluate(given, known)
        const deciding = new Set(explain(trace).flatMap(({ criterion: { id }, decides }) => (decides ? [id] : [])))
        expect(truthOf(keepOnly(given, deciding), known)).toBe(trace.truth)
      }),
    )
  })
})

/** The condition with every other criterion left open. */
const keepOnly = (one: Condition, ids: ReadonlySet<string>): Condition => {
  switch (one.kind) {
    case 'criterion':
      return ids.has(one.id) ? one : is('nobodyKnows', 'it')
    case 'all':
    case 'any':
      return { ...one, of: one.of.map((part) => keepOnly(part, ids)) }
    case 'not':
      return { ...one, of: keepOnly(one.of, ids) }
    case 'is':
      return one
  }
}
