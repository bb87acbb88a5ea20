import type { Annotated } from '../annotate.ts'
import { joins } from '../parts/joins.ts'
import type { Span } from '../spans.ts'
import type { Statement } from '../statement.ts'

/** What is said together with the word at a token. */
interface SaidAround {
  /** In its clause, up to the "and" that parts it from a cloud named there. */
  readonly near: (at: number) => readonly Statement[]
  /** The same; where that is nothing, what follows in the sentence: "and the other one, no access". */
  readonly besides: (at: number) => readonly Statement[]
}

/** What of these statements is said around each token. */
export const saidAround = (stated: readonly Statement[], { clause, sentence, wordAt }: Annotated): SaidAround => {
  const clouds = stated.filter(({ fact }) => fact === 'cloud')
  const around = (at: number): Span => {
    const own = clause[at]
    const parted = (join: number, isBeyond: (from: number) => boolean): boolean =>
      joins.has(wordAt(join)) && clouds.some(({ from }) => isBeyond(from) && clause[from] === own)
    let from = at
    while (clause[from - 1] === own && !parted(from, (cloud) => cloud < from)) from--
    let to = at + 1
    while (clause[to] === own && !parted(to, (cloud) => cloud > to)) to++
    return { from, to }
  }
  const near = (at: number): readonly Statement[] => {
    const { from, to } = around(at)
    return stated.filter((one) => from <= one.from && one.from < to)
  }
  const besides = (at: number): readonly Statement[] => {
    const own = near(at)
    return own.length > 0 ? own : stated.filter(({ from }) => from > at && sentence[from] === sentence[at])
  }
  return { near, besides }
}
