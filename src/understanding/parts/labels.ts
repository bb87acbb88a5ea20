import type { Annotated } from '../annotate.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import { contrastedStarts } from './contrasted-starts.ts'
import { joins } from './joins.ts'
import { thingsIn } from './label.ts'
import { layoutStarts } from './layout-starts.ts'
import type { Start } from './name-starts.ts'
import { orderStarts } from './order-starts.ts'

/** A stretch of the message that speaks of one thing among several, told apart by how the writer marked it. */
export interface Labelled extends Omit<Start, 'at'> {
  /** Token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** With these a sentence goes on about what the one before spoke of. */
const pointers = wordsIn('it its there that this they dort da es das sie cela il elle alli ahi eso')
const nearOpening = 4
/** Where the second of two things in one clause begins: "owner in the first and reader in the second", "the first on EA and the second on CSP". */
const joinBetween = (from: number, at: number, { wordAt }: Annotated): number => {
  const isJoin = (i: number): boolean => joins.has(wordAt(i))
  if (isJoin(at - 1) || isJoin(at - 2)) return at
  for (let i = from + 1; i < at; i++) if (isJoin(i)) return i
  return at
}

/** A label inside a clause speaks of the whole clause: "Azure is the other topic"; two in one clause part it. */
const fromClauseStart = (starts: readonly Start[], annotated: Annotated): readonly Start[] => {
  const { clause, tokens } = annotated
  return starts.map(({ label, at, exact }, i) => {
    if (exact) return { label, at }
    const before = starts[i - 1]
    const shared = before !== undefined && clause[before.at] === clause[at]
    if (shared) return { label, at: joinBetween(before.at, at, annotated) }
    let start = at
    while (start > 0 && clause[start - 1] === clause[at] && (tokens[start]?.gap ?? 0) < gaps.colon) start--
    return { label, at: start }
  })
}

const stretches = (starts: readonly Start[], count: number): readonly Labelled[] =>
  starts.flatMap(({ at, ...start }, i) => (start.label.kind === 'common' ? [] : [{ ...start, from: at, to: starts[i + 1]?.at ?? count }]))

/** Whether something is said of two of the things at least: not so in "what holds in the one case and in the other?". */
const tellsOf = (starts: readonly Start[], count: number, isKnown: (token: number) => boolean): boolean => {
  const told = stretches(starts, count).filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (isKnown(i)) return true
    return false
  })
  return thingsIn(told) > 1
}

/** Where what begins at a token ends: with its sentence, or with those behind it that point back. */
const endOf = (at: number, { tokens, sentence, cuesOf }: Annotated): number => {
  // "all of it is on EA"
  const ofAll = new Set(
    cuesOf('everywhere').flatMap(({ from }) => (sentence[from - nearOpening] === sentence[from] ? [] : [sentence[from]])),
  )
  const pointsBack = (from: number): boolean =>
    !ofAll.has(sentence[from]) &&
    tokens.slice(from, from + nearOpening).some(({ word }, i) => pointers.has(word) && sentence[from + i] === sentence[from])
  const endFrom = (from: number): number => {
    let end = from
    while (end < tokens.length && sentence[end] === sentence[from]) end++
    return end
  }
  let end = endFrom(at)
  while (pointsBack(end)) end = endFrom(end)
  return end
}

/** "Second product …, same way of install": what is like the one before. */
const likened = (stretch: Labelled, { cuesOf }: Annotated): Labelled =>
  cuesOf('same').some(({ from }) => stretch.from < from && from < stretch.to) ? { ...stretch, alike: true } : stretch

/** A message that tells more things apart than this is not about one estate; what comes after is common to all. */
const mostStretches = 40

/** The labelled stretches of a message in order, or none when it does not tell several things apart. */
export const labelledStretches = (
  annotated: Annotated,
  isKnown: (token: number) => boolean,
  names: readonly Start[],
): readonly Labelled[] => {
  const { tokens } = annotated
  const layout = layoutStarts(annotated)
  if (thingsIn(layout) > 1) return stretches(layout, tokens.length).slice(0, mostStretches)
  for (const starts of [
    fromClauseStart(orderStarts(annotated, isKnown), annotated),
    names,
    fromClauseStart(contrastedStarts(annotated), annotated),
  ]) {
    if (thingsIn(starts) < 2 || !tellsOf(starts, tokens.length, isKnown)) continue
    const last = starts.at(-1)?.at ?? 0
    // in running text each goes on to the next, and the last as long as the sentences point at it
    return stretches(starts, tokens.length)
      .slice(0, mostStretches)
      .map((stretch) => (stretch.from < last ? stretch : { ...stretch, to: endOf(last, annotated) }))
      .map((stretch) => likened(stretch, annotated))
  }
  return []
}

/** The one thing that a message points at by its order, from 0, and at which token: "the second one", "customer B"; or null. */
export const pointedAt = (annotated: Annotated): { readonly order: number; readonly at: number } | null => {
  const starts = orderStarts(annotated, () => true)
  const [first] = starts
  return first?.label.kind === 'order' && thingsIn(starts) === 1 ? { order: first.label.at, at: first.at } : null
}
