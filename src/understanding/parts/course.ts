import type { Annotated } from '../annotate.ts'
import { gaps } from '../text/tokens.ts'

/** How many sentences, paragraphs and colons there were up to each token; what a semicolon parts is one period. */
export interface Course {
  readonly period: readonly number[]
  readonly paragraph: readonly number[]
  readonly colons: readonly number[]
}

export const courseOf = ({ tokens, sentence }: Annotated): Course => {
  const [period, paragraph, colons]: [number[], number[], number[]] = [[], [], []]
  tokens.forEach(({ between, gap }, i) => {
    const begins = sentence[i] !== sentence[i - 1] && !between.includes(';')
    const isApart = between.length > 1 && /\n\s*\n/.test(between)
    period.push((period[i - 1] ?? 0) + (begins ? 1 : 0))
    paragraph.push((paragraph[i - 1] ?? 0) + (isApart ? 1 : 0))
    colons.push((colons[i - 1] ?? 0) + (gap === gaps.colon ? 1 : 0))
  })
  return { period, paragraph, colons }
}
