import { expect, test } from 'vitest'
import { once } from '../../src/rules/once.ts'

test('what is worked out once for an object is not worked out again, be it nothing at all', () => {
  const asked: object[] = []
  const of = once((key: { readonly value: number | undefined }) => {
    asked.push(key)
    return key.value
  })
  const [one, none] = [{ value: 1 }, { value: undefined }]
  expect([of(one), of(none), of(one), of(none)]).toEqual([1, undefined, 1, undefined])
  expect(asked).toEqual([one, none])
})

test('objects that look alike are told apart', () => {
  const of = once((key: { readonly value: number }) => ({ ...key }))
  expect(of({ value: 1 })).not.toBe(of({ value: 1 }))
})
