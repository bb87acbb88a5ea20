import { describe, expect, it } from 'vitest'
import { parsedJson } from '../src/json.ts'

describe('JSON', () => {
  it.each([
    ['{"a":[1,null]}', { a: [1, null] }],
    ['null', null],
    ['', undefined],
    ['{"a":', undefined],
  ])('in %j is read without throwing', (text, value) => {
    expect(parsedJson(text)).toEqual(value)
  })

  it('is read without what is left out on the way', () => {
    expect(parsedJson('{"a":1,"b":2}', (name, value) => (name === 'a' ? undefined : value))).toEqual({ b: 2 })
  })
})
