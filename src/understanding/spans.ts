/** Token positions, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

export const lengthOf = ({ from, to }: Span): number => to - from
export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to
/** Whether `inner` lies within a longer `outer`. */
export const isInside = (inner: Span, outer: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && lengthOf(outer) > lengthOf(inner)

/** All positions that the spans cover. */
export const positionsOf = (spans: readonly Span[]): Set<number> => {
  const positions = new Set<number>()
  for (const { from, to } of spans) for (let i = from; i < to; i++) positions.add(i)
  return positions
}

/** Whether something holds of a token from one position to before another. */
export const someToken = (from: number, to: number, holds: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (holds(at)) return true
  return false
}

/** Whether a span shares a token with one of these. */
export const overlapping = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const positions = positionsOf(spans)
  return ({ from, to }) => someToken(from, to, (at) => positions.has(at))
}

/** Spans by the token they begin at, by those behind which they end, and by what covers a token. */
export interface SpanIndex<S extends Span> {
  /** All spans that end at `token` or up to `within` tokens before it, the nearest first. */
  readonly endingBefore: (token: number, within: number) => readonly S[]
  readonly startingAt: (token: number) => readonly S[]
  /** The longest span over a token. */
  readonly over: (token: number) => S | undefined
}

const none: readonly never[] = []

/** Spans by a token of each. */
const listed = <S extends Span>(spans: readonly S[], by: 'from' | 'to'): readonly (readonly S[] | undefined)[] => {
  const lists: S[][] = []
  for (const span of spans) {
    const list = lists[span[by]]
    if (list) list.push(span)
    else lists[span[by]] = [span]
  }
  return lists
}

/** The longest span over each token. */
const longestOver = <S extends Span>(spans: readonly S[]): readonly (S | undefined)[] => {
  const cover: S[] = []
  for (const span of spans)
    for (let at = span.from; at < span.to; at++) {
      const known = cover[at]
      if (!known || lengthOf(known) < lengthOf(span)) cover[at] = span
    }
  return cover
}

/** An index of spans, which works out what it is asked for and no more. */
export const indexOf = <S extends Span>(spans: readonly S[]): SpanIndex<S> => {
  let starts: readonly (readonly S[] | undefined)[] | undefined
  let ends: readonly (readonly S[] | undefined)[] | undefined
  let cover: readonly (S | undefined)[] | undefined
  return {
    endingBefore: (token, within) => {
      ends ??= listed(spans, 'to')
      if (ends.length === 0) return none
      const found: S[] = []
      for (let at = token; at >= 0 && at >= token - within; at--) for (const span of ends[at] ?? none) found.push(span)
      return found
    },
    startingAt: (token) => {
      starts ??= listed(spans, 'from')
      return starts[token] ?? none
    },
    over: (token) => {
      cover ??= longestOver(spans)
      return cover[token]
    },
  }
}

/** The first position of a span in each clause or sentence, whose number `unit` gives for each token. */
export const firsts = (spans: readonly Span[], unit: readonly number[]): ReadonlyMap<number, number> => {
  const map = new Map<number, number>()
  for (const { from } of spans) {
    const key = unit[from] ?? 0
    map.set(key, Math.min(map.get(key) ?? from, from))
  }
  return map
}

/** The first position of each clause or sentence, by its number, which `unit` gives for each token. */
export const openings = (unit: readonly number[]): readonly number[] => {
  const starts: number[] = []
  unit.forEach((number, i) => {
    starts[number] ??= i
  })
  return starts
}
