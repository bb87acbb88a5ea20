import { isAnswerTo } from '../../knowledge/facts.ts'
import { type Annotated, quoteOf } from '../annotate.ts'
import type { Marks, Proposal } from '../reading.ts'
import type { Statement } from '../statement.ts'

const unmarked = (): Marks => ({})

/** Statements with the words that say them; those are left out whose value does not exist or whose words do not stand in the text. */
export const proposalsOf = (
  statements: readonly Statement[],
  annotated: Annotated,
  marks: (statement: Statement) => Marks = unmarked,
): readonly Proposal[] =>
  statements
    .map((one): Proposal => ({ fact: one.fact, value: one.value, quote: quoteOf(annotated, one.from, one.to), ...marks(one) }))
    .filter(({ fact, value, quote }) => isAnswerTo(fact, value) && quote !== '' && annotated.text.includes(quote))
