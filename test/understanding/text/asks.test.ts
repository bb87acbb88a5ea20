import { expect, it } from 'vitest'
import { endsInQuestion, holdsQuestion } from '../../../src/understanding/text/asks.ts'

it('hears a question by its mark, in Japanese too', () => {
  expect(holdsQuestion('EA? They move to MCA.')).toBe(true)
  expect(holdsQuestion('PALですか？ EAです。')).toBe(true)
  expect(holdsQuestion('They are on an EA.')).toBe(false)
})

it('hears none that is answered at once', () => {
  expect(holdsQuestion('PRACR? Yes, Microsoft approved us.')).toBe(false)
  expect(holdsQuestion('Reader? No.')).toBe(false)
  expect(holdsQuestion('Which model? No rush.')).toBe(true)
  expect(holdsQuestion('Which model? SI here, Azure.')).toBe(true)
})

it('tells a question at the end from one before it', () => {
  expect(endsInQuestion('They are on an EA. Which one? ')).toBe(true)
  expect(endsInQuestion('Which one? They are on an EA.')).toBe(false)
})
