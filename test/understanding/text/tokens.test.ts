import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from '../../../src/understanding/text/normalise.ts'
import { gaps, tokenise } from '../../../src/understanding/text/tokens.ts'

const tokens = (text: string) => tokenise(normalise(text))
const words = (text: string): string =>
  tokens(text)
    .map(({ word }) => word)
    .join(' ')

describe('a message in tokens', () => {
  it.each([
    ["it isn't ours", 'it is not ours'],
    ["they won't", 'they will not'],
    ["we can't and shan't", 'we can not and shall not'],
    ["we're, they've, I'd, I'm, we'll", 'we are they have i would i am we will'],
    ["that's where it's at", 'that is where it is at'],
    ['it doesnt work and we cannot get it', 'it does not work and we can not get it'],
    ['isn’t, isn‘t', 'is not is not'],
    ['weve said theyre fine', 'we have said they are fine'],
  ])('%s: contractions are written out', (text, read) => {
    expect(words(text)).toBe(read)
  })

  it.each([
    ["the county's tenant", 'the county tenant', 'county'],
    ["the customers' tenant", 'the customers tenant', 'customers'],
    ['Contoso’s Azure', 'contoso azure', 'contoso'],
  ])('%s: a possessive is an owner, not a word', (text, read, owner) => {
    expect(words(text)).toBe(read)
    expect(
      tokens(text)
        .filter((token) => token.owner)
        .map(({ word }) => word),
    ).toEqual([owner])
  })

  it.each([
    ["l'abonnement d'un client", 'l abonnement d un client'],
    ["aujourd'hui qu'il n'a pas", 'aujourd hui qu il n a pas'],
  ])('%s: elisions part', (text, read) => {
    expect(words(text)).toBe(read)
    expect(tokens(text).some((token) => token.owner)).toBe(false)
  })

  it('takes each character of a script without spaces alone, and Latin words among them whole', () => {
    expect(words('お客様のAzureテナント')).toBe('お 客 様 の azure テ ナ ン ト')
  })

  it.each([
    ['Azure plan', gaps.none],
    ['multi-cloud', gaps.joint],
    ['node.js', gaps.joint],
    ['Azure+Teams', gaps.joint],
    ['tenant: theirs', gaps.colon],
    ['tenant = theirs', gaps.colon],
    ['Azure, EA', gaps.clause],
    ['Azure (EA)', gaps.clause],
    ['Azure – EA', gaps.clause],
    ['Azure - EA', gaps.clause],
    ['EA -> MCA', gaps.clause],
    ['アジュール、モデル', gaps.clause],
    ['Azure. EA', gaps.sentence],
    ['Azure! EA', gaps.sentence],
    ['Azure; EA', gaps.sentence],
    ['Azure… EA', gaps.sentence],
    ['Azure\nEA', gaps.sentence],
  ])('%s: what stands between is a gap of %i', (text, gap) => {
    expect(
      Math.max(
        ...tokens(text)
          .slice(1)
          .map((token) => token.gap),
      ),
    ).toBe(gap)
  })

  it('begins with a sentence', () => {
    expect(tokens('Azure')[0]?.gap).toBe(gaps.sentence)
  })

  it('tells capitals apart', () => {
    expect(tokens('SI Teams azure 365').map(({ capitals }) => capitals)).toEqual(['all', 'first', 'none', 'none'])
  })

  it('has no token where there is no word', () => {
    expect(tokens(' \n…!? 🙂 --- ')).toEqual([])
  })

  it('stands on the original text, in order, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        let last = 0
        for (const { start, end, word } of tokens(text)) {
          expect(word).not.toBe('')
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = start
        }
      }),
      { numRuns: 300 },
    )
  })
})
