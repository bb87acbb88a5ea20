import { expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import { statementsOf } from '../../../src/understanding/statements/statements.ts'
import { putRightIn } from '../../../src/understanding/turn/put-right.ts'

const putRight = (message: string) => {
  const statements = statementsOf(annotate(message, 'en'))
  return statements.filter(putRightIn(statements)).map(({ value }) => value)
}

it('is put right where another value is stated in its place', () => {
  expect(putRight("it's Dynamics, not Azure")).toEqual(['azure'])
})

it('is only denied where none is', () => {
  expect(putRight('it is not Azure')).toEqual([])
  expect(putRight('not Azure, and they are on an EA')).toEqual([])
})
