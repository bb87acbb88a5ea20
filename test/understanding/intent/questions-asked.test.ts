import { expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import { questionsAsked } from '../../../src/understanding/intent/questions-asked.ts'

const asks = (message: string) => [...questionsAsked(annotate(message, 'en')).keys()]

it('hears what a message asks for', () => {
  expect(asks('how do I set up PAL?')).toContain('howTo')
})

it('hears no weather in the name of a customer', () => {
  expect(asks('what is the weather like?')).toContain('outOfScope')
  expect(asks('They are called Weather Systems and buy through CSP')).not.toContain('outOfScope')
})

it('asks for the doer, and not how it is done, where it begins with who', () => {
  expect(asks('who sets up PAL?')).not.toContain('howTo')
})
