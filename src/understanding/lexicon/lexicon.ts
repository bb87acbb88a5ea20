import type { Language } from '../../knowledge/language.ts'
import { type Phrases, phrasesIn } from '../../knowledge/phrases.ts'
import { gaps, type Token } from '../text/tokens.ts'
import { formsOf } from './inflections.ts'
import { parsePattern, type Step, type Word } from './pattern.ts'
import { speller } from './spelling.ts'

/** What a phrase stands for, named by whoever compiles the lexicon. */
export interface Entry<M> {
  readonly meaning: M
  readonly phrases: Phrases
}

/** A place within phrases: where the next word, group or gap leads, and what is said when a phrase ends here. */
export interface Node<M> {
  words: Map<string, Node<M>[]> | null
  groups: Map<string, Node<M>[]> | null
  gaps: { readonly most: number; readonly to: Node<M> }[] | null
  /** What each step from here leads to, so that phrases that begin alike share their beginning. */
  steps: Map<string, Node<M>> | null
  readonly meanings: M[]
}
const newNode = <M>(): Node<M> => ({ words: null, groups: null, gaps: null, steps: null, meanings: [] })

const edges = <M>(from: Node<M>, kind: 'words' | 'groups'): Map<string, Node<M>[]> => {
  from[kind] ??= new Map()
  return from[kind]
}
const link = <M>(from: Node<M>, step: Step, keys: readonly string[], to: Node<M>): void => {
  if (step.kind === 'gap') from.gaps = [...(from.gaps ?? []), { most: step.most, to }]
  else
    for (const key of keys) {
      const map = edges(from, step.kind === 'group' ? 'groups' : 'words')
      const known = map.get(key)
      if (known) known.push(to)
      else map.set(key, [to])
    }
}

/** The words that a lexicon knows: every written form with the words it is a form of, and the stems. */
export interface Words {
  readonly lemmas: Map<string, readonly string[]>
  readonly stems: Set<string>
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

/** The edges by which a step is taken. */
const edgesOf = (step: Step, language: Language, words: Words): { readonly name: string; readonly keys: readonly string[] } => {
  const keys = step.kind === 'words' ? step.anyOf.flatMap((word) => keysOf(word, language, words)) : step.kind === 'group' ? [step.id] : []
  return { name: step.kind === 'gap' ? `gap ${step.most}` : `${step.kind} ${keys.join('|')}`, keys: [...new Set(keys)] }
}

/** Adds a phrase below `root`. However many words may be chosen or left out, each step adds one node. */
const add = <M>(root: Node<M>, steps: readonly Step[], language: Language, meaning: M, words: Words): void => {
  let fronts: readonly Node<M>[] = [root]
  for (const step of steps) {
    const { name, keys } = edgesOf(step, language, words)
    const [only] = fronts
    const shared = fronts.length === 1 ? only?.steps?.get(name) : undefined
    const next = shared ?? newNode<M>()
    if (!shared) for (const front of fronts) link(front, step, keys, next)
    if (only && fronts.length === 1) {
      only.steps ??= new Map()
      only.steps.set(name, next)
    }
    fronts = step.kind !== 'gap' && step.optional ? [next, ...fronts] : [next]
  }
  for (const node of fronts) if (node !== root && !node.meanings.includes(meaning)) node.meanings.push(meaning)
}

export interface Trie<M> {
  readonly root: Node<M>
}

/** Compiles the entries' phrases of one language to a trie over words and groups; `words` learns every word of theirs. */
export const compile = <M>(entries: Iterable<Entry<M>>, language: Language, words: Words): Trie<M> => {
  const root = newNode<M>()
  for (const { meaning, phrases } of entries)
    for (const phrase of phrasesIn(phrases[language] ?? '')) add(root, parsePattern(phrase), language, meaning, words)
  return { root }
}

/** No words yet, or those of `base` to be added to. */
export const newWords = (base?: Words): Words => ({ lemmas: new Map(base?.lemmas), stems: new Set(base?.stems) })

/** The words of the entries' phrases in these languages that may be misspelt, in the singular and the plural as written. */
export const spellableWords = (entries: Iterable<Entry<unknown>>, languages: readonly Language[]): ReadonlySet<string> => {
  const known = new Set<string>()
  for (const { phrases } of entries)
    for (const phrase of languages.flatMap((language) => phrasesIn(phrases[language] ?? '')))
      for (const step of parsePattern(phrase))
        if (step.kind === 'words') for (const { text, form } of step.anyOf) if (form === 'inflected') known.add(text).add(`${text}s`)
  return known
}

/** No stem of the vocabulary is longer, in letters. */
const longestStem = 30

/** Gives each token the keys it is looked up by: the word, the words it is or was meant to be a form of, the stems it begins with. */
export const keysFor = (words: Words, spellable: ReadonlySet<string>, real: ReadonlySet<string>, language: Language) => {
  const correct = speller(spellable)
  const base = (word: string): readonly string[] => {
    const lemmas = words.lemmas.get(word)
    const keys = lemmas ? [word, ...lemmas] : [word]
    for (let length = 3; length <= Math.min(word.length, longestStem); length++)
      if (words.stems.has(word.slice(0, length))) keys.push(`${word.slice(0, length)}*`)
    const meant = keys.length === 1 && !real.has(word) ? correct(word) : []
    return [...keys, ...meant.flatMap((one) => words.lemmas.get(one) ?? [])]
  }
  const memo = new Map<string, readonly string[]>()
  return (token: Token): readonly string[] => {
    let keys = memo.get(token.word)
    if (!keys) {
      keys = base(token.word)
      if (memo.size > 20_000) memo.clear()
      memo.set(token.word, keys)
    }
    if (token.capitals !== 'none' && token.gap < gaps.sentence && language !== 'de') keys = [...keys, `${token.word}^`]
    if (token.word.length > 5 || /\d/.test(token.word)) return keys
    return token.capitals === 'all' ? [...keys, `${token.word}!`] : language === 'en' ? [...keys, `${token.word}!en`] : keys
  }
}
