import type { Language } from '../knowledge/language.ts'
import { phrasesIn } from '../knowledge/phrases.ts'
import { cutJoined, joinedPairs } from './lexicon/joined.ts'
import { compile, find, keysFor, type Match, newWords, spellableWords } from './lexicon/lexicon.ts'
import { realWords } from './lexicon/real-words.ts'
import { irrelevantStretches, withoutStretches } from './text/irrelevant.ts'
import { languageOf } from './text/language.ts'
import { normalise } from './text/normalise.ts'
import { gaps, type Token, tokenise } from './text/tokens.ts'
import type { GroupId } from './vocabulary/groups.ts'
import { groupEntries, type Meaning, meanings } from './vocabulary/meanings.ts'

/** A phrase of the vocabulary in the text. */
export type Found<K extends Meaning['kind'] = Meaning['kind']> = Match<Extract<Meaning, { kind: K }>>

/** A message with everything the vocabulary knows about it, before any of it is weighed. */
export interface Annotated {
  readonly text: string
  readonly language: Language
  readonly tokens: readonly Token[]
  /** The clause and the sentence of each token, counted from 0. */
  readonly clause: readonly number[]
  readonly sentence: readonly number[]
  readonly found: { readonly [K in Meaning['kind']]: readonly Found<K>[] }
  /** Whether a group's phrase begins at a token, and behind which tokens it ends. */
  readonly groupAt: (id: GroupId, token: number) => readonly number[]
}

const words = newWords()
const phraseTrie = compile(meanings, words)
const groupTrie = compile(groupEntries, words)
const spellable = spellableWords([
  ...meanings.filter(({ meaning }) => meaning.kind === 'fact' || meaning.kind === 'model'),
  ...groupEntries,
])
const keysOf = keysFor(words, spellable, realWords)

const plainWords = (phrase: string): readonly string[] | null => (/^[a-zA-Z ]+$/.test(phrase) ? phrase.toLowerCase().split(' ') : null)
const neighbours = function* (): Generator<readonly string[]> {
  const of = (id: GroupId): readonly string[] =>
    groupEntries.filter(({ meaning }) => meaning === id).flatMap(({ phrases }) => phrasesIn(phrases.en ?? ''))
  for (const { meaning, phrases } of meanings)
    if (meaning.kind === 'fact' || meaning.kind === 'model')
      for (const phrase of phrasesIn(phrases.en ?? '')) {
        const pair = plainWords(phrase)
        if (pair) for (let i = 0; i + 1 < pair.length; i++) yield pair.slice(i, i + 2)
      }
  for (const owner of [...of('customer').slice(0, 4), 'our', 'their'])
    for (const place of ['tenant', 'tenants', 'subscription', 'subscriptions', 'azure']) yield [owner, place]
}
const pairs = joinedPairs(neighbours(), words.lemmas)

const groupSlots = (tokens: readonly Token[], keys: readonly (readonly string[])[]): Map<string, number[]>[] => {
  const slots: Map<string, number[]>[] = []
  for (const { meaning, from, to } of find(groupTrie, keys, tokens, [])) {
    slots[from] ??= new Map()
    const ends = slots[from].get(meaning)
    if (ends) ends.push(to)
    else slots[from].set(meaning, [to])
    // a shorter phrase of the same group may be the one meant: "customer" in "customer service"
    if (to - from > 1 && !slots[from].get(meaning)?.includes(from + 1) && isGroupWord(meaning, keys[from] ?? []))
      slots[from].get(meaning)?.push(from + 1)
  }
  return slots
}
const isGroupWord = (id: GroupId, keys: readonly string[]): boolean =>
  keys.some((key) => groupTrie.root.words.get(key)?.meanings.includes(id) ?? false)

const contrast = new Set(
  'but however while whereas although though because since so which whose where who then except aber sondern jedoch wahrend wobei weil da denn mais cependant tandis car dont ou sauf pero sino mientras aunque porque donde que salvo'.split(
    ' ',
  ),
)
const conjunction = new Set('and und et y e und'.split(' '))

/** Clause and sentence numbers; a clause ends at punctuation, at a contrast, and at an "and" that brings a new subject. */
const boundaries = (tokens: readonly Token[], startsSubject: (token: number) => boolean): { clause: number[]; sentence: number[] } => {
  const clause: number[] = []
  const sentence: number[] = []
  let c = -1
  let s = -1
  tokens.forEach((token, i) => {
    if (i === 0 || token.gap === gaps.sentence) {
      s++
      c++
    } else if (token.gap === gaps.clause || contrast.has(token.word) || (conjunction.has(token.word) && startsSubject(i + 1))) c++
    clause.push(c)
    sentence.push(s)
  })
  return { clause, sentence }
}

/** Finds everything the vocabulary knows in a message. Total; linear in the text's length. */
export const annotate = (text: string, fallback: Language): Annotated => {
  const all = withoutStretches(tokenise(normalise(text)), irrelevantStretches(text))
  const tokens = cutJoined(all, pairs)
  const language = languageOf(tokens, fallback)
  const keys = tokens.map((token) => keysOf(token, language))
  const slots = groupSlots(tokens, keys)
  const groupAt = (id: GroupId, token: number): readonly number[] => slots[token]?.get(id) ?? []
  const startsSubject = (i: number): boolean =>
    groupAt('we', i).length > 0 ||
    groupAt('they', i).length > 0 ||
    groupAt('their', i).length > 0 ||
    groupAt('our', i).length > 0 ||
    groupAt('customer', i).length > 0 ||
    ['the', 'it', 'der', 'die', 'das', 'le', 'la', 'el', 'es'].includes(tokens[i]?.word ?? '')
  const found: { [K in Meaning['kind']]: Found<K>[] } = {
    fact: [],
    model: [],
    shared: [],
    notCloud: [],
    attribute: [],
    question: [],
    cue: [],
    topic: [],
    term: [],
    trouble: [],
  }
  for (const match of find(phraseTrie, keys, tokens, slots)) push(found, match)
  return { text, language, tokens, ...boundaries(tokens, startsSubject), found, groupAt }
}

const push = (found: { [K in Meaning['kind']]: Found<K>[] }, match: Match<Meaning>): void => {
  const list = found[match.meaning.kind] as Match<Meaning>[] // the list of that very kind
  list.push(match)
}

/** The user's own words for tokens `from` up to `to`. */
export const quoteOf = ({ text, tokens }: Pick<Annotated, 'text' | 'tokens'>, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
