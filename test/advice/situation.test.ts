import { describe, expect, test } from 'vitest'
import { situationOf, situationsOf, withValue } from '../../src/advice/situation.ts'

describe('a situation', () => {
  test('has goals when they are known, also when there are none', () => {
    expect(situationOf({ cloud: 'azure' }, ['macc'])).toEqual({ cloud: 'azure', goals: ['macc'] })
    expect(situationOf({ cloud: 'azure' }, [])).toEqual({ cloud: 'azure', goals: [] })
    expect(situationOf({ cloud: 'azure' }, undefined)).toEqual({ cloud: 'azure' })
  })

  test('is there for each part, and once where there is no part', () => {
    expect(situationsOf({ parts: [{ cloud: 'azure' }, { cloud: 'security' }], goals: ['macc'] })).toEqual([
      { cloud: 'azure', goals: ['macc'] },
      { cloud: 'security', goals: ['macc'] },
    ])
    expect(situationsOf({ parts: [] })).toEqual([{}])
  })

  test('takes another value in place of the one it has', () => {
    expect(withValue({ agreement: 'ea' }, 'agreement', 'mca', false)).toEqual({ agreement: 'mca' })
  })

  test('takes a goal beside those it has, and no goal twice', () => {
    expect(withValue({ goals: ['macc'] }, 'goals', 'durability', true)).toEqual({ goals: ['macc', 'durability'] })
    expect(withValue({ goals: ['macc'] }, 'goals', 'macc', true)).toEqual({ goals: ['macc'] })
    expect(withValue({}, 'goals', 'macc', true)).toEqual({ goals: ['macc'] })
  })
})
