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

export const indexOf = <S extends Span>(spans: readonly S[]): SpanIndex<S> => {
  const starts: S[][] = []
  const ends: S[][] = []
  const cover: S[] = []
  for (const span of spans) {
    starts[span.from] = [...(starts[span.from] ?? []), span]
    ends[span.to] = [...(ends[span.to] ?? []), span]
    for (let i = span.from; i < span.to; i++) {
      const known = cover[i]
      if (!known || lengthOf(known) < lengthOf(span)) cover[i] = span
    }
  }
  return {
    endingBefore: (token, within) => {
      const found: S[] = []
      for (let i = token; i >= 0 && i >= token - within; i--) found.push(...(ends[i] ?? []))
      return found
    },
    startingAt: (token) => starts[token] ?? [],
    over: (token) => cover[token],
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
