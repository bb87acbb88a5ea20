import type { Annotated } from '../../annotate.ts'
import { fillers } from '../../lexicon/fillers.ts'
import { wordsIn } from '../../words.ts'

/** Verbs whose "if" asks and imagines nothing: "they keep asking if it counts". */
const askers = wordsIn(
  'ask asks asked asking know knows knew sure unsure wonder wonders wondering tell tells check checks checking see certain clear unclear remember',
)
/** Whether an "if" at a token asks and imagines nothing: "we don't know yet if …". */
export const isAskingIf = ({ tokens }: Pick<Annotated, 'tokens'>, at: number): boolean => {
  const word = tokens[fillers.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word ?? ''
  return askers.has(word) || /^(?:ask|wonder)/.test(word)
}
