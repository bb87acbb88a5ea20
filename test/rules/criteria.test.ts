import { describe, expect, it } from 'vitest'
import { all, any, type Condition, criterion, is, not } from '../../src/rules/condition.ts'
import { criteriaOf } from '../../src/rules/criteria.ts'

const named = (id: string, when: Condition) =>
  criterion(`test.${id}`, { holds: `${id} holds.`, fails: `${id} fails.`, sources: ['S1'], when })

describe('the criteria of a condition', () => {
  it('are told in order, wherever they stand, and none that stands inside another', () => {
    const condition = all(named('a', is('a', '1')), any(not(named('b', named('c', is('c', '1')))), is('d', '1')))
    expect(criteriaOf(condition).map(({ id }) => id)).toEqual(['test.a', 'test.b'])
  })

  it('are none where nothing explains itself', () => {
    expect(criteriaOf(all(is('a', '1'), any()))).toEqual([])
  })
})
