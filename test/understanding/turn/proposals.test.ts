import { expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import type { Statement } from '../../../src/understanding/statement.ts'
import { proposalsOf } from '../../../src/understanding/turn/proposals.ts'

const annotated = annotate('They are on an EA.', 'en')
const statement: Statement = { fact: 'agreement', value: 'ea', strength: 'says', stance: 'stated', from: 3, to: 5 }

it("quotes the writer's own words", () => {
  expect(proposalsOf([statement], annotated)).toEqual([{ fact: 'agreement', value: 'ea', quote: 'an EA' }])
})

it('leaves out a value that does not exist, and one without words', () => {
  expect(proposalsOf([{ ...statement, value: 'handshake' }], annotated)).toEqual([])
  expect(proposalsOf([{ ...statement, from: 9, to: 10 }], annotated)).toEqual([])
})

it('is marked as it is meant', () => {
  expect(proposalsOf([statement], annotated, () => ({ asked: true }))).toMatchObject([{ value: 'ea', asked: true }])
})
