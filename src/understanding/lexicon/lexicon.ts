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

/** A phrase found in a text: tokens `from` up to but not including `to`. */
export interface Match<M> {
  readonly meaning: M
  readonly from: number
  readonly to: number
  /** Token positions that literal words of the phrase stand on; the others came through a group or a gap. */
  readonly literal: readonly number[]
}

interface Node<M> {
  readonly words: Map<string, Node<M>>
  readonly groups: Map<string, Node<M>>
  gap: Node<M> | null
  readonly meanings: M[]
}
const newNode = <M>(): Node<M> => ({ words: new Map(), groups: new Map(), gap: null, meanings: [] })

const child = <M>(edges: Map<string, Node<M>>, key: string): Node<M> => {
  const known = edges.get(key)
  if (known) return known
  const made = newNode<M>()
  edges.set(key, made)
  return made
}

const keysOf = (word: Word, language: Language): readonly string[] => {
  if (word.form === 'stem') return [`${word.text}*`]
  if (word.form === 'capitals') return language === 'en' ? [`${word.text}!`, `${word.text}!en`] : [`${word.text}!`]
  return word.form === 'exact' ? [word.text] : formsOf(word.text, language)
}

/** Adds a phrase below `node`; words of one step lead to one common node, so that the trie stays small. */
const add = <M>(root: Node<M>, steps: readonly Step[], language: Language, meaning: M): void => {
  let fronts: readonly Node<M>[] = [root]
  for (const step of steps) {
    const next = new Set<Node<M>>()
    for (const node of fronts) {
      if (step.kind === 'gap') {
        node.gap ??= newNode()
        next.add(node.gap)
      } else {
        if (step.kind === 'group') next.add(child(node.groups, step.id))
        else for (const word of step.anyOf) for (const key of keysOf(word, language)) next.add(child(node.words, key))
        if (step.optional) next.add(node)
      }
    }
    fronts = [...next]
  }
  for (const node of fronts) if (node !== root && !node.meanings.includes(meaning)) node.meanings.push(meaning)
}

export interface Trie<M> {
  readonly root: Node<M>
}

/** Compiles entries to one trie over words and groups. */
export const compile = <M>(entries: Iterable<Entry<M>>): Trie<M> => {
  const root = newNode<M>()
  for (const { meaning, phrases } of entries)
    for (const language of Object.keys(phrases) as Language[]) // the keys of `Phrases`
      for (const phrase of phrasesIn(phrases[language] ?? '')) add(root, parsePattern(phrase), language, meaning)
  return { root }
}

/** Token positions behind which a group's phrase ends, by group and by where it begins. */
export type Groups = ReadonlyMap<string, readonly number[]>[]

const widest = 3

/** All phrases of the trie in the text; the longest for each meaning and beginning. */
export const find = <M>(
  trie: Trie<M>,
  keys: readonly (readonly string[])[],
  tokens: readonly Token[],
  groups: Groups,
): readonly Match<M>[] => {
  const found: Match<M>[] = []
  const count = tokens.length
  const walk = (node: Node<M>, from: number, at: number, literal: readonly number[], best: Map<M, Match<M>>): void => {
    for (const meaning of node.meanings) {
      const known = best.get(meaning)
      if (!known || known.to < at) best.set(meaning, { meaning, from, to: at, literal })
    }
    if (at >= count) return
    const gap = tokens[at]?.gap ?? gaps.sentence
    if (at > from && gap > gaps.colon) return
    if (node.words.size > 0)
      for (const key of keys[at] ?? []) {
        const next = node.words.get(key)
        if (next) walk(next, from, at + 1, [...literal, at], best)
      }
    const here = groups[at]
    if (here && node.groups.size > 0)
      for (const [id, ends] of here) {
        const next = node.groups.get(id)
        if (next) for (const end of ends) walk(next, from, end, literal, best)
      }
    if (node.gap) {
      for (let skip = 0; skip <= widest && at + skip < count; skip++) {
        if (skip > 0 && (tokens[at + skip]?.gap ?? gaps.sentence) > gaps.colon) break
        walk(node.gap, from, at + skip, literal, best)
      }
    }
  }
  for (let from = 0; from < count; from++) {
    const first = keys[from] ?? []
    const here = groups[from]
    if (!first.some((key) => trie.root.words.has(key)) && !(here && [...here.keys()].some((id) => trie.root.groups.has(id)))) continue
    const best = new Map<M, Match<M>>()
    walk(trie.root, from, from, [], best)
    found.push(...best.values())
  }
  return found
}

/** All words of a set of tries, to know which a message may use and what a misspelt one could have been. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
}

const collect = (node: Node<unknown>, words: Set<string>, stems: Set<string>, seen: Set<Node<unknown>>): void => {
  if (seen.has(node)) return
  seen.add(node)
  for (const [key, next] of node.words) {
    if (key.endsWith('*')) stems.add(key.slice(0, -1))
    else words.add(key.replace(/!(?:en)?$/, ''))
    collect(next, words, stems, seen)
  }
  for (const next of node.groups.values()) collect(next, words, stems, seen)
  if (node.gap) collect(node.gap, words, stems, seen)
}

export const vocabularyOf = (tries: readonly Trie<never>[] | readonly Trie<unknown>[]): Vocabulary => {
  const words = new Set<string>()
  const stems = new Set<string>()
  const seen = new Set<Node<unknown>>()
  for (const { root } of tries) collect(root, words, stems, seen)
  return { words, stems }
}

/** The words of the entries' phrases that may be misspelt, in the singular and the plural as written. */
export const spellableWords = (entries: Iterable<Entry<unknown>>): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { phrases } of entries)
    for (const phrase of Object.values(phrases).flatMap(phrasesIn))
      for (const step of parsePattern(phrase))
        if (step.kind === 'words') for (const { text, form } of step.anyOf) if (form === 'inflected') words.add(text).add(`${text}s`)
  return words
}

/** Gives each token the keys it is looked up by: the word, the word it was meant to be, the stems it begins with. */
export const keysFor = (vocabulary: Vocabulary, spellable: ReadonlySet<string>, real: Readonly<Record<Language, ReadonlySet<string>>>) => {
  const correct = speller(spellable)
  const isStem = (word: string, length: number): boolean => vocabulary.stems.has(word.slice(0, length))
  const base = (word: string, language: Language): readonly string[] => {
    const keys = [word]
    for (let length = 3; length <= word.length; length++) if (isStem(word, length)) keys.push(`${word.slice(0, length)}*`)
    const meant = keys.length === 1 && !vocabulary.words.has(word) && !real[language].has(word) ? correct(word) : null
    return meant ? [...keys, meant] : keys
  }
  const memo = new Map<string, readonly string[]>()
  return (token: Token, language: Language): readonly string[] => {
    const entry = `${language} ${token.word}`
    let keys = memo.get(entry)
    if (!keys) {
      keys = base(token.word, language)
      if (memo.size > 20_000) memo.clear()
      memo.set(entry, keys)
    }
    if (token.word.length > 5 || /\d/.test(token.word)) return keys
    return token.capitals === 'all' ? [...keys, `${token.word}!`] : language === 'en' ? [...keys, `${token.word}!en`] : keys
  }
}
