import type { Token } from './tokens.ts'

/** A line of the text with words on it. */
interface Line {
  /** Where it begins in the text. */
  readonly start: number
  readonly text: string
  /** Its tokens, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** The lines that hold tokens, in order; linear in the text's length. */
export const linesOf = (text: string, tokens: readonly Token[]): readonly Line[] => {
  const lines: Line[] = []
  let start = 0
  let from = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) <= end) to++
    if (to > from) lines.push({ start, text: line, from, to })
    from = to
    start = end + 1
  }
  return lines
}
