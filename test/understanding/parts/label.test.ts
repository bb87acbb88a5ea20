import { expect, it } from 'vitest'
import { keyOf, type Label, thingsIn } from '../../../src/understanding/parts/label.ts'

const labels: readonly Label[] = [
  { kind: 'order', at: 0 },
  { kind: 'order', at: 1 },
  { kind: 'name', words: ['contoso'] },
  { kind: 'name', words: ['fourth', 'coffee'] },
  { kind: 'side', of: 'old' },
  { kind: 'heading', text: 'old' },
  { kind: 'line', start: 0 },
  { kind: 'unnamed' },
  { kind: 'common' },
]

it('is the same for what is named again, and differs for each thing', () => {
  for (const label of labels) expect(keyOf({ ...label })).toBe(keyOf(label))
  expect(new Set(labels.map(keyOf)).size).toBe(labels.length)
})

it('tells no thing apart where it is common to all', () => {
  expect(thingsIn([...labels, ...labels].map((label) => ({ label })))).toBe(labels.length - 1)
})
