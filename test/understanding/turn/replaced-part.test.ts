import { describe, expect, it } from 'vitest'
import type { PartFacts } from '../../../src/knowledge/facts.ts'
import { read } from '../../../src/understanding/read.ts'
import { after } from '../support.ts'

const brewery: PartFacts = { cloud: 'dynamics365', tenant: 'customer', agreement: 'ea' }
const withdrawn = (message: string, parts: readonly PartFacts[] = [brewery]) => read(message, after(parts)).withdrawn

describe('the only part', () => {
  it.each([
    "Forget the brewery, the deal is dead. Now it's Azure at a school, their own tenant.",
    'The project fell through. Different customer now: Azure in their own subscription, MCA.',
  ])('gives way to another: %s', (message) => {
    expect(withdrawn(message)).toEqual([{ kind: 'place', at: 0 }])
  })

  it.each([
    ['where nothing else is told', 'Forget the brewery, the deal is dead.'],
    ['where it is only told more of', 'Forget the EA. The brewery is on an MCA.'],
    ['where it is only asked about', 'Is the brewery out of scope? It has Azure.'],
  ])('stays %s', (_, message) => {
    expect(withdrawn(message)).not.toContainEqual({ kind: 'place', at: 0 })
  })

  it('is not meant where several stand', () => {
    expect(withdrawn('The deal is dead. Now it is Azure.', [brewery, { cloud: 'azure' }])).not.toContainEqual({ kind: 'place', at: 0 })
  })
})
