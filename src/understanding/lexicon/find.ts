import { contrasts } from '../text/contrasts.ts'
import { gaps, type Token } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import type { Known } from './lexicon.ts'
import { anyBits, type Key, ofOpening, ofPlace, ofStep, start, type Trie } from './trie.ts'

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
type Groups = ReadonlyMap<string, readonly number[]>[]

/** A gap wider than this one is not passed by another subject. */
const narrow = 3
const ourselves = wordsIn('we i were ill wir ich nous je nosotros yo')

/** The first step by a key or a later one, among the steps from one to before another. */
const firstStep = (steps: Int32Array, key: Key, first: number, end: number): number => {
  let low = first
  let high = end
  while (low < high) {
    const middle = low + (((high - low) >> 2) << 1)
    if ((steps[middle + ofStep.key] ?? 0) < key) low = middle + ofStep.size
    else high = middle
  }
  return low
}

/** All phrases of the trie in the text; the longest for each meaning and beginning. */
export const find = <M>(trie: Trie<M>, known: readonly Known[], tokens: readonly Token[], groups: Groups): readonly Match<M>[] => {
  const { keys, openings, places, steps, rest } = trie
  const found: Match<M>[] = []
  const count = tokens.length
  /** The literal words on the way to the place that is looked at. */
  const literal: number[] = []
  /** The tokens passed over on the way. */
  const gapped: number[] = []
  /** How many of the gaps on the way are wider than a narrow one. */
  let wide = 0
  let from = 0
  const best = new Map<M, Match<M>>()
  const joins = tokens.map(({ gap }) => gap <= gaps.colon)
  const bringsSubject = (at: number): boolean => {
    const { word = '' } = tokens[at] ?? {}
    return contrasts.has(word) || ourselves.has(word) || groups[at]?.has('otherPartner') === true
  }
  const say = (meanings: readonly M[], to: number): void => {
    for (const meaning of meanings) {
      const other = best.get(meaning)
      const width = Number(wide > 0) - Number(other?.wide ?? true)
      if (!other || width < 0 || (width === 0 && (other.to < to || (other.to === to && other.gapped.length > gapped.length))))
        best.set(meaning, { meaning, from, to, literal: literal.slice(), gapped: gapped.slice(), wide: wide > 0 })
    }
  }
  const arrive = (place: number, at: number): void => {
    const meanings = rest[places[place + ofPlace.rest] ?? 0]?.meanings
    if (meanings) say(meanings, at)
    if (at < count && (joins[at] || at === from)) walk(place, at)
  }
  const pass = (place: number, at: number): void => {
    literal.push(at)
    arrive(place, at + 1)
    literal.pop()
  }
  const passBy = (byKeys: readonly Key[], place: number, at: number): void => {
    const end = places[place + ofPlace.size + ofPlace.steps] ?? 0
    for (const key of byKeys)
      for (
        let step = firstStep(steps, key, places[place + ofPlace.steps] ?? 0, end);
        step < end && steps[step + ofStep.key] === key;
        step += ofStep.size
      )
        pass(steps[step + ofStep.to] ?? start, at)
  }
  const walk = (place: number, at: number): void => {
    const here = known[at]
    if (here && ((places[place + ofPlace.bits] ?? 0) & here.bits) !== 0) passBy(here.keys, place, at)
    const more = rest[places[place + ofPlace.rest] ?? 0]
    const spans = groups[at]
    if (more?.groups && spans)
      for (const [id, ends] of spans) {
        const next = more.groups.get(id)
        if (next) for (const one of next) for (const to of ends) arrive(one, to)
      }
    if (at > from && here?.isFiller && at + 1 < count && joins[at + 1]) walk(place, at + 1)
    if (more?.gaps) for (const { most, to } of more.gaps) skip(to, at, most)
  }
  const skip = (place: number, at: number, most: number): void => {
    const before = gapped.length
    arrive(place, at)
    for (let next = at + 1; next <= at + most && next < count; next++) {
      if (!joins[next] || (most > narrow && bringsSubject(next - 1))) break
      gapped.push(next - 1)
      if (next === at + narrow + 1) wide++
      arrive(place, next)
    }
    if (gapped.length - before > narrow) wide--
    gapped.length = before
  }
  /** Opens all phrases that begin here, but for those with which the next word does not go on. */
  const open = (): void => {
    const next = known[from + 1]
    const bits = next === undefined || !joins[from + 1] ? 0 : next.isFiller ? anyBits : next.bits
    for (const key of known[from]?.keys ?? []) {
      const end = keys[key + 1] ?? 0
      for (let at = keys[key] ?? 0; at < end; at += ofOpening.size) {
        const needed = openings[at + ofOpening.bits] ?? 0
        if (needed === anyBits || (needed & bits) !== 0) pass(openings[at + ofOpening.to] ?? start, from)
      }
    }
  }
  for (; from < count; from++) {
    open()
    walk(start, from)
    if (best.size === 0) continue
    for (const match of best.values()) found.push(match)
    best.clear()
  }
  return found
}
