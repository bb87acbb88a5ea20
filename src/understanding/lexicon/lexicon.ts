import type { Language } from '../../knowledge/language.ts'
import { type Phrases, phrasesIn } from '../../knowledge/phrases.ts'
import type { Token } from '../text/tokens.ts'
import { joinEndings } from './endings.ts'
import { fillers } from './fillers.ts'
import { formsOf } from './inflections.ts'
import { parsePattern, type Step, type Word } from './pattern.ts'
import { speller } from './spelling.ts'
import { bitOf, type Key, type Node, newNode, pack, type Trie } from './trie.ts'

/** What a phrase stands for, named by whoever compiles the lexicon. */
export interface Entry<M> {
  readonly meaning: M
  readonly phrases: Phrases
}

/** What each step from a node leads to, so that phrases that begin alike share their beginning. */
type Shared<M> = Map<Node<M>, Map<string, Node<M>>>

const put = <K, N>(map: Map<K, N[]>, key: K, to: N): Map<K, N[]> => {
  const known = map.get(key)
  if (known) known.push(to)
  else map.set(key, [to])
  return map
}
const link = <M>(from: Node<M>, step: Step, keys: readonly Key[], to: Node<M>): void => {
  if (step.kind === 'gap') from.gaps = [...(from.gaps ?? []), { most: step.most, to }]
  else if (step.kind === 'group') from.groups = put(from.groups ?? new Map(), step.id, to)
  else
    for (const key of keys) {
      from.words = put(from.words ?? new Map(), key, to)
      from.bits |= bitOf(key)
    }
}

/** The words that a lexicon knows: every written form with the words it is a form of, the stems, and the number of each key. */
export interface Words {
  readonly lemmas: Map<string, readonly string[]>
  readonly stems: Set<string>
  readonly numbers: Map<string, Key>
}

/** The keys under which a token must be known to stand for a word of a phrase; `words` learns its forms. */
const keysOf = (word: Word, language: Language, words: Words): readonly string[] => {
  if (word.form === 'stem') {
    words.stems.add(word.text)
    return [`${word.text}*`]
  }
  const lemma = word.form === 'inflected' ? `~${word.text}` : word.text
  for (const form of word.form === 'inflected' ? formsOf(word.text, language) : [word.text]) {
    const known = words.lemmas.get(form)
    if (!known) words.lemmas.set(form, [lemma])
    else if (!known.includes(lemma)) words.lemmas.set(form, [...known, lemma])
  }
  if (word.form === 'name') return [`${word.text}^`]
  if (word.form === 'capitals') return language === 'en' ? [`${word.text}!`, `${word.text}!en`] : [`${word.text}!`]
  return [lemma]
}

const numberOf = (key: string, { numbers }: Words): Key => {
  const known = numbers.get(key) ?? numbers.size
  numbers.set(key, known)
  return known
}

/** The edges by which a step is taken, and a name that no other step bears. */
const edgesOf = (step: Step, language: Language, words: Words): { readonly name: string; readonly keys: readonly Key[] } => {
  if (step.kind === 'gap') return { name: `gap ${step.most}`, keys: [] }
  if (step.kind === 'group') return { name: `group ${step.id}`, keys: [] }
  const keys = [...new Set(step.anyOf.flatMap((word) => keysOf(word, language, words)))]
  return { name: keys.join('|'), keys: keys.map((key) => numberOf(key, words)) }
}

/** Adds a phrase below `root`. However many words may be chosen or left out, each step adds one node. */
const add = <M>(root: Node<M>, steps: readonly Step[], language: Language, meaning: M, words: Words, shared: Shared<M>): void => {
  let fronts: readonly Node<M>[] = [root]
  for (const step of steps) {
    const { name, keys } = edgesOf(step, language, words)
    const [only] = fronts.length === 1 ? fronts : []
    const known = only && shared.get(only)?.get(name)
    const next = known ?? newNode<M>()
    if (!known) for (const front of fronts) link(front, step, keys, next)
    if (only) shared.set(only, (shared.get(only) ?? new Map()).set(name, next))
    fronts = step.kind !== 'gap' && step.optional ? [next, ...fronts] : [next]
  }
  for (const node of fronts) if (node !== root && !node.meanings?.includes(meaning)) node.meanings = [...(node.meanings ?? []), meaning]
}

/** Compiles the entries' phrases of one language to a trie over words and groups; `words` learns every word of theirs. */
export const compile = <M>(entries: Iterable<Entry<M>>, language: Language, words: Words): Trie<M> => {
  const root = newNode<M>()
  const shared: Shared<M> = new Map()
  for (const { meaning, phrases } of entries)
    for (const phrase of phrasesIn(phrases[language] ?? '')) add(root, parsePattern(phrase, language), language, meaning, words, shared)
  joinEndings(root)
  return pack(root, words.numbers.size)
}

/** No words yet, or those of `base` to be added to; both number their keys alike. */
export const newWords = (base?: Words): Words => ({
  lemmas: new Map(base?.lemmas),
  stems: new Set(base?.stems),
  numbers: base?.numbers ?? new Map(),
})

/** The words of the entries' phrases in these languages that may be misspelt, in the singular and the plural as written. */
export const spellableWords = (entries: Iterable<Entry<unknown>>, languages: readonly Language[]): ReadonlySet<string> => {
  const known = new Set<string>()
  for (const { phrases } of entries)
    for (const language of languages)
      for (const step of phrasesIn(phrases[language] ?? '').flatMap((phrase) => parsePattern(phrase, language)))
        if (step.kind === 'words') for (const { text, form } of step.anyOf) if (form === 'inflected') known.add(text).add(`${text}s`)
  return known
}

/** No stem of the vocabulary is longer, in letters. */
const longestStem = 30

/** How a token is known to the phrases. */
export interface Known {
  /** The word as it was meant, where a slip in it leaves no doubt. */
  readonly meant: string
  readonly keys: readonly Key[]
  /** The bits of the keys. */
  readonly bits: number
  /** An adverb that may stand anywhere inside a phrase. */
  readonly isFiller: boolean
}

/** Words of a conversation that are remembered; what is forgotten is looked up again. */
const mostRemembered = 20_000

/** Gives each token the keys it is looked up by: the word, the words it is or was meant to be a form of, the stems it begins with. */
export const knownBy = (
  words: Words,
  spellable: ReadonlySet<string>,
  real: ReadonlySet<string>,
  language: Language,
): ((token: Token, isName: boolean) => Known) => {
  const correct = speller(spellable)
  const base = (word: string): readonly string[] => {
    const lemmas = words.lemmas.get(word)
    const keys = lemmas ? [word, ...lemmas] : [word]
    for (let length = 3; length <= Math.min(word.length, longestStem); length++)
      if (words.stems.has(word.slice(0, length))) keys.push(`${word.slice(0, length)}*`)
    return keys
  }
  const isShort = (word: string): boolean => word.length <= 5 && !/\d/.test(word)
  const know = (word: string, isName: boolean, isCapitals: boolean): Known => {
    const own = base(word)
    const slips = own.length === 1 && !real.has(word) ? correct(word) : []
    const [meant = word, ...others] = slips
    const keys = [...own, ...slips.flatMap((one) => words.lemmas.get(one) ?? [])]
    if (isName) keys.push(`${word}^`)
    if (isCapitals) keys.push(`${word}!`)
    else if (language === 'en' && isShort(word)) keys.push(`${word}!en`)
    const numbers = keys.flatMap((key) => words.numbers.get(key) ?? [])
    return {
      meant: others.length === 0 ? meant : word,
      keys: numbers,
      bits: numbers.reduce((bits, key) => bits | bitOf(key), 0),
      isFiller: [word, ...slips].some((one) => fillers.has(one)),
    }
  }
  const memos = Array.from({ length: 4 }, () => new Map<string, Known>())
  return ({ word, capitals }, isName) => {
    const isCapitals = capitals === 'all' && isShort(word)
    const memo = memos[(isName ? 1 : 0) + (isCapitals ? 2 : 0)]
    const known = memo?.get(word)
    if (known) return known
    const learnt = know(word, isName, isCapitals)
    if (memo && memo.size > mostRemembered) memo.clear()
    memo?.set(word, learnt)
    return learnt
  }
}
