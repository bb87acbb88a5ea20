import type { Reason, Verdict } from '../advice/advice.ts'
import { cite } from './citations.ts'
import { isAssumed } from './criteria.ts'
import type { Setting } from './frame.ts'
import { withSource } from './text.ts'

interface ReasonLine {
  readonly sign: string
  /** In words with a colon, where the sentence alone does not tell how the criterion came out. */
  readonly truth: string
  readonly sentence: string
  readonly source: string
}

/** A criterion of a verdict with how it came out, in a sign and, where that does not tell it all, in words. */
export const reasonLine = (reason: Reason, verdict: Verdict, setting: Setting): ReasonLine => {
  const { words, knowledge } = setting
  const assumed = isAssumed(reason, verdict, knowledge)
  const truth = assumed ? words.presumed : reason.truth === 'unknown' ? words.truth.unknown : ''
  return {
    sign: assumed && reason.truth === 'yes' ? signs.assumed : signs[reason.truth],
    truth: truth === '' ? '' : `${truth}${words.colon}`.trimEnd(),
    sentence: reason.sentence,
    source: cite(reason.sources, setting),
  }
}

const signs = { yes: '✓', assumed: '≈', no: '✗', unknown: '?' } as const

/** A criterion as a line of plain text, with its source. */
export const reasonText = (reason: Reason, verdict: Verdict, setting: Setting): string => {
  const { source, ...line } = reasonLine(reason, verdict, setting)
  return withSource(saidOf(line), source)
}

/** A reason as plain text, without its source. */
export const saidOf = ({ sign, truth, sentence }: Omit<ReasonLine, 'source'>): string =>
  [sign, truth, sentence].filter((piece) => piece !== '').join(' ')
