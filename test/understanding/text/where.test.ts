import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/understanding/text/normalise.ts'
import { tokenise } from '../../../src/understanding/text/tokens.ts'
import { whereIn } from '../../../src/understanding/text/where.ts'

const words = fc.constantFrom('we', 'lost', 'owner', 'there', 'again')

describe('where the words of a list stand', () => {
  it('is at the tokens that looking at each of them finds, in order', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.uniqueArray(words), (said, list) => {
        const tokens = tokenise(normalise(said.join(' ')))
        const wanted = new Set<string>(list)
        expect(whereIn(tokens)(wanted)).toEqual(tokens.flatMap(({ word }, at) => (wanted.has(word) ? [at] : [])))
      }),
    )
  })
})
