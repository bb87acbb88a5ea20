import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/knowledge/language.ts'
import { find } from '../../../src/understanding/lexicon/find.ts'
import { compile, knownBy, newWords, spellableWords } from '../../../src/understanding/lexicon/lexicon.ts'
import { normalise } from '../../../src/understanding/text/normalise.ts'
import { tokenise } from '../../../src/understanding/text/tokens.ts'
import { standsAsName } from '../../../src/understanding/vocabulary/product-names.ts'

interface Setting {
  readonly language?: Language
  readonly groups?: Readonly<Record<string, string>>
  readonly real?: readonly string[]
}

/** The stretches of `text` in which one of the phrases is found, a small vocabulary of its own. */
const matches = (phrases: string, text: string, { language = 'en', groups = {}, real = [] }: Setting = {}): readonly string[] => {
  const words = newWords()
  const entries = [{ meaning: 'it', phrases: { [language]: phrases } }]
  const groupEntries = Object.entries(groups).map(([meaning, list]) => ({ meaning, phrases: { [language]: list } }))
  const trie = compile(entries, language, words)
  const groupTrie = compile(groupEntries, language, words)
  const tokens = tokenise(normalise(text))
  const lookUp = knownBy(words, spellableWords([...entries, ...groupEntries], [language]), new Set(real), language)
  const known = tokens.map((token, i) => lookUp(token, standsAsName(tokens, i, language)))
  const slots: Map<string, number[]>[] = []
  for (const { meaning, from, to } of find(groupTrie, known, tokens, [])) {
    slots[from] ??= new Map()
    slots[from].set(meaning, [...(slots[from].get(meaning) ?? []), to])
  }
  return find(trie, known, tokens, slots).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
}

describe('a phrase is found', () => {
  it.each([
    ['deploy', 'they deployed it', ['deployed'], 'in its inflections'],
    ['landing zone', 'two Landing Zones', ['Landing Zones'], 'whatever the case'],
    ['landing zone', 'a landing zoen', [], 'not with a slip in a short word'],
    ['terraform', 'via terrafrom', ['terrafrom'], 'with one slip in a long word'],
    ['=terraform', 'via terrafrom', [], 'not with a slip where it is to be taken as it stands'],
    ['=run', 'it runs', [], 'not inflected where it is to be taken as it stands'],
    ['klinik*', 'die Klinikgruppe', ['Klinikgruppe'], 'by its stem'],
    ['our [own] tenant', 'our tenant or our own tenant', ['our tenant', 'our own tenant'], 'with and without what is optional'],
    ['no .. rights', 'no kind of rights', ['no kind of rights'], 'over a gap'],
    ['no .. rights', 'no rights', ['no rights'], 'over an empty gap'],
    ['no .. rights', 'no one ever gave us rights', [], 'not over more than three words'],
    ['no .. rights', 'no, rights', [], 'not across clauses'],
    ['their tenant', 'their. Tenant', [], 'not across sentences'],
    ['their tenant', 'their-tenant', ['their-tenant'], 'across a joint'],
    ['we run', 'we currently run', ['we currently run'], 'around an adverb'],
    ['we run', 'we hardly run', [], 'not around any word'],
    ['by hand|foot', 'by foot', ['by foot'], 'in each alternative'],
    ['azure, azure plan', 'the azure plan', ['azure plan'], 'in its longest form'],
  ])('%s in "%s" is found as %j: %s', (phrases, text, expected) => {
    expect(matches(phrases, text)).toEqual(expected)
  })

  it('in a group, also as one that is optional', () => {
    const groups = { owner: 'customer, end customer', our: 'our' }
    expect(matches('{owner} tenant', 'the end customer tenant', { groups })).toEqual(['end customer tenant', 'customer tenant'])
    expect(matches('[{our}] tenant', 'our tenant', { groups })).toContain('our tenant')
    expect(matches('{nobody} tenant', 'our tenant', { groups })).toEqual([])
  })

  it('in capitals only, outside of English', () => {
    expect(matches('SI!', 'si, SI', { language: 'fr' })).toEqual(['SI'])
    expect(matches('SI!', 'si, SI')).toEqual(['si', 'SI'])
  })

  it('as a name only where a capital inside the sentence shows one', () => {
    expect(matches('Teams^', 'we have Teams and teams')).toEqual(['Teams'])
    expect(matches('Teams^', 'Teams are fine')).toEqual([])
    expect(matches('Teams^', 'die Teams', { language: 'de' })).toEqual([])
  })

  it('never for another word that is correct', () => {
    expect(matches('reader', 'a render')).toEqual(['render'])
    expect(matches('reader', 'a render', { real: ['render'] })).toEqual([])
  })

  it('in a language without spaces', () => {
    expect(matches('テナント', 'お客様のテナントで', { language: 'ja' })).toEqual(['テナント'])
  })
})
