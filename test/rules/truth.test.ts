import { describe, expect, test } from 'vitest'
import { every, opposite, some, type Truth } from '../../src/rules/truth.ts'

const truths: readonly Truth[] = ['yes', 'no', 'unknown']

describe('strong Kleene truth tables', () => {
  test.each<[Truth, Truth, Truth, Truth]>([
    ['yes', 'yes', 'yes', 'yes'],
    ['yes', 'no', 'no', 'yes'],
    ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'no', 'no', 'no'],
    ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s with %s: all %s, any %s, in either order', (a, b, both, either) => {
    expect([every([a, b]), every([b, a])]).toEqual([both, both])
    expect([some([a, b]), some([b, a])]).toEqual([either, either])
  })

  test('the opposite of yes is no, and unknown stays unknown', () => {
    expect(truths.map(opposite)).toEqual(['no', 'yes', 'unknown'])
  })

  test('of nothing, all hold and none does', () => {
    expect([every([]), some([])]).toEqual(['yes', 'no'])
  })
})
