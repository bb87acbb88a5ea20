import { type Language, languages } from '../../knowledge/language.ts'
import { phrasesIn } from '../../knowledge/phrases.ts'
import { contractionsIn, type Joined, joinedPairs } from '../lexicon/joined.ts'
import { compile, type Known, knownBy, newWords, spellableWords, type Words } from '../lexicon/lexicon.ts'
import { realWords } from '../lexicon/real-words.ts'
import type { Trie } from '../lexicon/trie.ts'
import type { Token } from '../text/tokens.ts'
import type { GroupId } from './groups.ts'
import { groupEntries, type Meaning, meanings } from './meanings.ts'

/** All that is known of a language's words: its phrases, how a token is looked up, and what run-together words stand for. */
export interface Dictionary {
  readonly phrases: readonly Trie<Meaning>[]
  readonly groups: readonly Trie<GroupId>[]
  /** How a token is known, if need be as a name. */
  readonly knownBy: (token: Token, isName: boolean) => Known
  readonly joined: Joined
  /** Whether a word stands in some phrase, in any of its forms. */
  readonly knows: (word: string) => boolean
}

const nameable = [...meanings.filter(({ meaning }) => meaning.kind === 'fact' || meaning.kind === 'model'), ...groupEntries]

const plainWords = (phrase: string): readonly string[] => (/^[a-zA-Z ]+$/.test(phrase) ? phrase.toLowerCase().split(' ') : [])
const owned = (id: GroupId): readonly string[] =>
  groupEntries.filter(({ meaning }) => meaning === id).flatMap(({ phrases }) => phrasesIn(phrases.en ?? ''))
/** Words that stand side by side in an English phrase, and so may be run together. */
const neighbours = function* (): Generator<readonly string[]> {
  for (const { meaning, phrases } of meanings)
    if (meaning.kind === 'fact' || meaning.kind === 'model')
      for (const words of phrasesIn(phrases.en ?? '').map(plainWords))
        for (let i = 0; i + 1 < words.length; i++) yield words.slice(i, i + 2)
  for (const owner of [...owned('customer').slice(0, 4), 'our', 'their'])
    for (const place of ['tenant', 'tenants', 'subscription', 'subscriptions', 'azure']) yield [owner, place]
}

interface Compiled {
  readonly words: Words
  readonly phrases: Trie<Meaning>
  readonly groups: Trie<GroupId>
}
const compilations = new Map<Language, Compiled>()
/** A language's phrases, and its words beside the English ones; made once. */
const compiled = (language: Language): Compiled => {
  const known = compilations.get(language)
  if (known) return known
  const words = newWords(language === 'en' ? undefined : compiled('en').words)
  const made = { words, phrases: compile(meanings, language, words), groups: compile(groupEntries, language, words) }
  compilations.set(language, made)
  return made
}

/** English product and contract words are at home in every language, so its phrases always count. */
const build = (language: Language): Dictionary => {
  const own = compiled(language)
  const english = language === 'en' ? null : compiled('en')
  const words = own.words
  const languages: readonly Language[] = english ? ['en', language] : ['en']
  return {
    phrases: english ? [english.phrases, own.phrases] : [own.phrases],
    groups: english ? [english.groups, own.groups] : [own.groups],
    knownBy: knownBy(words, spellableWords(nameable, languages), realWords[language], language),
    joined: new Map([...joinedPairs(neighbours(), words.lemmas), ...contractionsIn(language)]),
    knows: (word) => words.lemmas.has(word) || [...word.slice(0, 30)].some((_, i) => i > 2 && words.stems.has(word.slice(0, i + 1))),
  }
}

const built = new Map<Language, Dictionary>()

/**
 * The language whose dictionary alone knows most of these words, for messages too short to tell by little words; `fallback` when the
 * fallback's knows as many.
 */
export const languageKnowing = (words: readonly string[], fallback: Language): Language => {
  const known = (language: Language): number => words.filter(dictionaryOf(language).knows).length
  const best = languages.reduce((first, second) => (known(second) > known(first) ? second : first), fallback)
  return best
}

/** Builds every language's dictionary, so that no message waits for one. */
export const buildDictionaries = (): void => {
  for (const language of languages) dictionaryOf(language)
}

/** The dictionary of a language; built when it is first needed. */
export const dictionaryOf = (language: Language): Dictionary => {
  const known = built.get(language)
  if (known) return known
  const made = build(language)
  built.set(language, made)
  return made
}
