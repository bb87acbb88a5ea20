import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import { placesIn, placesNamed } from '../../../src/understanding/parts/ranks.ts'

const annotated = (message: string) => annotate(message, 'en')

describe('the places that are named', () => {
  it.each<[string, number, readonly number[]]>([
    ['the first one', 3, [0]],
    ['the second one', 2, [1]],
    ['the last one', 4, [3]],
    ['the last one, that is the second', 2, [1]],
    ['the third and the first', 3, [0, 2]],
    ['the third one', 2, [2]],
    ['the Azure part', 2, []],
  ])('by "%s" among %i are %j', (message, count, places) => {
    expect(placesNamed(annotated(message), count)).toEqual(places)
  })
})

describe('the place at a token', () => {
  it('is given in words or in figures, and none where there are fewer', () => {
    expect([...placesIn(annotated('drop number 2'), 2).values()]).toEqual([1])
    expect(new Set(placesIn(annotated('drop the second one'), 2).values())).toEqual(new Set([1]))
    expect([...placesIn(annotated('drop the third one'), 2).values()]).toEqual([])
  })
})
