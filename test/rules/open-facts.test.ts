import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, is, not } from '../../src/rules/condition.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { factsOf, mentionsOf } from '../../src/rules/mentions.ts'
import { openFacts } from '../../src/rules/open-facts.ts'
import { truthOf } from '../../src/rules/truth-of.ts'
import { completions, condition, situation } from './arbitrary.ts'

describe('open facts', () => {
  test('are those that still matter', () => {
    const given = all(any(is('a', '1'), is('b', '1')), not(all(is('c', '1'), is('d', '1'))))
    expect(openFacts(evaluate(given, { a: '1', d: '1' }))).toEqual(['c'])
  })

  test('are all it takes to settle a condition', () => {
    fc.assert(
      fc.property(condition, situation, (given, known) => {
        const open = openFacts(evaluate(given, known))
        for (const world of completions(known)) {
          const told = Object.fromEntries(open.map((fact) => [fact, world[fact]]))
          expect(truthOf(given, { ...known, ...told })).toBe(truthOf(given, world))
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('mentions', () => {
  test('name each fact once with all that it is held against', () => {
    const given = all(is('a', '1'), not(is('b', '2')), any(is('a', '2', '3')))
    expect(factsOf(given)).toEqual(['a', 'b'])
    expect(mentionsOf(given).get('a')).toEqual([['1'], ['2', '3']])
  })
})
