import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/understanding/remembered.ts'

describe('an answer that is remembered', () => {
  it('is worked out once for each thing that is asked', () => {
    const asked: string[] = []
    const lengthOf = remembered((word: string) => {
      asked.push(word)
      return word.length
    })
    expect(['ea', 'mca', 'ea'].map(lengthOf)).toEqual([2, 3, 2])
    expect(asked).toEqual(['ea', 'mca'])
  })
})
