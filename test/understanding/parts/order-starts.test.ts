import { describe, expect, it } from 'vitest'
import { annotate } from '../../../src/understanding/annotate.ts'
import { keyOf } from '../../../src/understanding/parts/label.ts'
import { orderStarts } from '../../../src/understanding/parts/order-starts.ts'

const starts = (message: string): readonly string[] => {
  const annotated = annotate(message, 'en')
  return orderStarts(annotated, () => false).map(({ label, at }) => `${keyOf(label)} at ${annotated.wordAt(at)}`)
}

describe('where one thing among several begins', () => {
  it.each<[string, string, readonly string[]]>([
    ['a sign', '(a) EA (b) CSP', ['order 0 at a', 'order 1 at b']],
    ['a number', '1) EA 2) CSP', ['order 0 at 1', 'order 1 at 2']],
    ['a figure behind a hash', '#1 EA. #2 CSP', ['order 0 at 1', 'order 1 at 2']],
    ['a noun with its number', 'customer 1 on EA, customer two on CSP', ['order 0 at customer', 'order 1 at customer']],
    ['a noun that the message numbers', 'Pump 1 is old, pump 2 is new', ['order 0 at pump', 'order 1 at pump']],
    ['a letter', 'A is on EA, and for B we got Contributor', ['order 0 at a', 'order 1 at b']],
    ['a noun with a name', 'customer Contoso, customer Fabrikam', ['name contoso at customer', 'name fabrikam at customer']],
    ['a rank', 'the first on EA, the second on CSP', ['order 0 at first', 'order 1 at second']],
    ['what describes it', 'the German one on EA, the French one on CSP', ['side german at german', 'side french at french']],
    [
      'what described it before',
      'the German one and the French one, reader in German',
      ['side german at german', 'side french at french', 'side german at german'],
    ],
    ['one after the other', 'one on EA, one on CSP', ['order 0 at one', 'order 1 at one']],
    ['the one and the other', 'one is on EA and the other on CSP', ['order 0 at one', 'order 1 at other']],
  ])('is told by %s: "%s"', (_, message, expected) => {
    expect(starts(message)).toEqual(expected)
  })

  it.each(["the customer's one subscription", 'SharePoint Plan 1 and Plan 2', 'the project a customer asked for'])(
    'is not told by "%s"',
    (message) => {
      expect(starts(message)).toEqual([])
    },
  )
})
