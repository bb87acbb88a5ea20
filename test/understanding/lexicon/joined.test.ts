import { expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { cutJoined, joinedPairs } from '../../../src/understanding/lexicon/joined.ts'
import { normalise } from '../../../src/understanding/text/normalise.ts'
import { tokenise } from '../../../src/understanding/text/tokens.ts'
import { dictionaryOf } from '../../../src/understanding/vocabulary/dictionary.ts'

const pairs = joinedPairs(
  [
    ['power', 'platform'],
    ['customer', 'tenant'],
    ['key', 'vault'],
    ['by', 'hand'],
  ],
  new Map([['keyvault', []]]),
)
const words = (text: string) => cutJoined(tokenise(normalise(text)), pairs).map(({ word }) => word)

it('words run together are cut where both stand side by side in a phrase', () => {
  expect(words('PowerPlatform in the customertenant')).toEqual(['power', 'platform', 'in', 'the', 'customer', 'tenant'])
})

it('a joined word that is a word itself, or that is short, stays whole', () => {
  expect(words('keyvault byhand platformpower')).toEqual(['keyvault', 'byhand', 'platformpower'])
})

it.each<[Language, string, string]>([
  ['en', "im the owner and dont know, I don't", 'i am the owner and do not know i do not'],
  ['de', 'im Mandanten, dont', 'im mandanten do not'],
  ['fr', 'un client dont le tenant', 'un client dont le tenant'],
  ['es', 'im', 'i am'],
])('a contraction without its apostrophe is written out, except where it is a word of %s itself: %s', (language, text, written) => {
  const { joined } = dictionaryOf(language)
  expect(
    cutJoined(tokenise(normalise(text)), joined)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(written)
})

it('both halves stand on the word as it was written', () => {
  const [first, second] = cutJoined(tokenise(normalise('PowerPlatform')), pairs)
  expect([first?.start, first?.end, second?.start, second?.end]).toEqual([0, 13, 0, 13])
})
