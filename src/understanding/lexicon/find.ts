import { contrasts } from '../text/contrasts.ts'
import { gaps, type Token } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import type { Node, Trie } from './lexicon.ts'

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
