import type { Language } from '../../knowledge/language.ts'
import { type Phrases, phrasesIn } from '../../knowledge/phrases.ts'
import { contrasts } from '../text/contrasts.ts'
import { gaps, type Token } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
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
  /** Token positions that fell into a gap of the phrase. */
  readonly gapped: readonly number[]
  /** Whether more fell into one gap than a narrow one holds. */
  readonly wide: boolean
}

/** A place within phrases: where the next word, group or gap leads, and what is said when a phrase ends here. */
interface Node<M> {
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

/** Token positions behind which a group's phrase ends, by group and by where it begins. */
export type Groups = ReadonlyMap<string, readonly number[]>[]

/** A gap wider than this one is not passed by another subject. */
const narrow = 3
const ourselves = wordsIn('we i weve were ill wir ich nous je nosotros yo 当社 弊社')
/** Adverbs that may stand anywhere inside a phrase. */
const fillers = wordsIn(
  'precisely exactly just only also still already basically really actually simply currently now mostly mainly usually purely even then too always kindly probably obviously officially directly fully completely entirely nur auch noch schon bereits eigentlich derzeit aktuell momentan einfach jetzt immer komplett aussi deja encore toujours simplement actuellement seulement uniquement directement tambien ya todavia aun solo solamente actualmente siempre directamente',
)

/** All phrases of the trie in the text; the longest for each meaning and beginning. */
export const find = <M>(
  trie: Trie<M>,
  keys: readonly (readonly string[])[],
  tokens: readonly Token[],
  groups: Groups,
): readonly Match<M>[] => {
  const found: Match<M>[] = []
  const count = tokens.length
  /** The literal words on the way to the node that is looked at. */
  const literal: number[] = []
  /** The tokens passed over on the way. */
  const gapped: number[] = []
  /** How many of the gaps on the way are wider than a narrow one. */
  let wide = 0
  // known by its keys, so that a slip in it is forgiven
  const isFiller = keys.map((all) => all.some((key) => fillers.has(key) || (key.startsWith('~') && fillers.has(key.slice(1)))))
  const best = new Map<M, Match<M>>()
  const joins = (at: number): boolean => (tokens[at]?.gap ?? gaps.sentence) <= gaps.colon
  const bringsSubject = (at: number): boolean => {
    const { word = '' } = tokens[at] ?? {}
    return contrasts.has(word) || ourselves.has(word) || groups[at]?.has('otherPartner') === true
  }
  const walk = (node: Node<M>, from: number, at: number, afterFiller: boolean): void => {
    if (!afterFiller)
      for (const meaning of node.meanings) {
        const known = best.get(meaning)
        if (!known || known.to < at || (known.to === at && known.gapped.length > gapped.length))
          best.set(meaning, { meaning, from, to: at, literal: literal.slice(), gapped: gapped.slice(), wide: wide > 0 })
      }
    if (at >= count || (at > from && !joins(at))) return
    if (node.words)
      for (const key of keys[at] ?? []) {
        const next = node.words.get(key)
        if (!next) continue
        literal.push(at)
        for (const one of next) walk(one, from, at + 1, false)
        literal.pop()
      }
    const here = groups[at]
    if (here && node.groups)
      for (const [id, ends] of here) {
        const next = node.groups.get(id)
        if (next) for (const one of next) for (const end of ends) walk(one, from, end, false)
      }
    if (at > from && isFiller[at]) walk(node, from, at + 1, true)
    if (node.gaps)
      for (const { most, to } of node.gaps) {
        const before = gapped.length
        for (let skip = 0; skip <= most && at + skip < count; skip++) {
          if (skip > 0 && (!joins(at + skip) || (most > narrow && bringsSubject(at + skip - 1)))) break
          if (skip > 0) gapped.push(at + skip - 1)
          if (skip === narrow + 1) wide++
          walk(to, from, at + skip, false)
        }
        if (gapped.length - before > narrow) wide--
        gapped.length = before
      }
  }
  for (let from = 0; from < count; from++) {
    walk(trie.root, from, from, false)
    if (best.size === 0) continue
    found.push(...best.values())
    best.clear()
  }
  return found
}

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
