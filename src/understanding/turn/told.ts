import type { Annotated, Found } from '../annotate.ts'
import type { ReadingContext, Withdrawal } from '../reading.ts'
import { indexOf, overlap, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { statementsOf } from '../statements/statements.ts'
import { newcomerIn } from './newcomer.ts'
import { openedWith } from './short-answer.ts'
import { withdrawalsOf } from './withdrawals.ts'

/** What a message tells and takes back, whatever it is asked for. */
export interface Told {
  readonly statements: readonly Statement[]
  readonly stated: readonly Statement[]
  readonly supposed: readonly Statement[]
  readonly withdrawals: readonly Withdrawal[]
  /** It is of a customer who was not spoken of before. */
  readonly isNew: boolean
}

/** What a message tells, without what only names something that is taken back, or the kind of paper that is wished for. */
export const toldIn = (annotated: Annotated, context: ReadingContext): Told => {
  const newcomer = newcomerIn(annotated, context)
  const all = allTold(annotated, newcomer, context)
  const { withdrawals, used } = withdrawalsOf(annotated, all, context)
  const passing = new Set(used)
  const documents = indexOf(annotated.found.question.filter(isDocument))
  const statements = all.filter((one) => !passing.has(one) && documents.over(one.from) === undefined)
  return {
    statements,
    stated: statements.filter(({ stance }) => stance === 'stated'),
    supposed: statements.filter(({ stance }) => stance === 'supposed'),
    withdrawals,
    isNew: newcomer !== null,
  }
}

/** All statements of a message, with what its bare opening answers. */
const allTold = (annotated: Annotated, newcomer: Span | null, { asked }: ReadingContext): readonly Statement[] => {
  const found = statementsOf(annotated)
  const opened = asked === null ? undefined : openedWith(asked, annotated)
  const told = opened === undefined ? found : [opened, ...found.filter(({ fact }) => fact !== opened.fact)]
  if (newcomer === null) return told
  // who turns to another customer does not speak of one in passing
  return told
    .filter((one) => !overlap(one, newcomer))
    .map((one): Statement => (one.stance === 'elsewhere' ? { ...one, stance: 'stated' } : one))
}

/** What kind of card is asked for: "a one pager" is no operations team's pager. */
const isDocument = ({ meaning, literal, from, to }: Found<'question'>): boolean =>
  meaning.question === 'lookup' && literal.length > 1 && literal.length === to - from
