import type { Annotated } from '../annotate.ts'
import type { Marks } from '../reading.ts'
import { indexOf, isInside } from '../spans.ts'
import type { Statement } from '../statement.ts'
import type { Cue } from '../vocabulary/cues.ts'

/** What ends a clause; a point only where no figure or name goes on behind it. */
const clauseEnd = /[!?,;:\n！？。、，；：–—]|\.(?=\s|$)/u

/** Whether the clause of each token ends in a question mark. */
const asking = ({ tokens, text }: Annotated): readonly boolean[] => {
  const asks: boolean[] = []
  for (let i = tokens.length - 1; i >= 0; i--) {
    const behind = tokens[i + 1]?.between ?? text.slice(tokens[i]?.end)
    const end = behind === ' ' ? undefined : clauseEnd.exec(behind)?.[0]
    asks[i] = end === undefined ? (asks[i + 1] ?? false) : end === '?' || end === '？'
  }
  return asks
}

/** Whether a token stands in a clause that speaks of all in this way, or in the sentence of one that says no more: "for both, an MCA". */
const inClausesOf = (cue: Cue, { cuesOf, clause, sentence, found }: Annotated): ((token: number) => boolean) => {
  const phrases = indexOf(found.fact.filter(({ from, to }) => to - from > 1))
  // "we can change everything" says it of a right
  const cues = cuesOf(cue).filter((one) => !isInside(one, phrases.over(one.from) ?? one))
  const clauses = new Set(cues.map(({ from }) => clause[from]))
  const alone = cues.filter(({ from, to }) => clause[from - 1] !== clause[from] && clause[to] !== clause[from])
  const sentences = new Set(alone.map(({ from }) => sentence[from]))
  return (token) => clauses.has(clause[token]) || sentences.has(sentence[token])
}

/**
 * How the message means what a statement says, by all that it states in the same words or in others: it is asked where no clause tells
 * it, and what somebody else said does not tell it beside a question.
 */
export const marksOf = (annotated: Annotated): ((statement: Statement, all: readonly Statement[]) => Marks) => {
  const { cuesOf, clause } = annotated
  const asks = asking(annotated)
  const isAlike = inClausesOf('alike', annotated)
  const isEverywhere = inClausesOf('everywhere', annotated)
  const hearsay = new Set(cuesOf('hearsay').map(({ from }) => clause[from]))
  const isAsked = ({ to }: Statement): boolean => asks[to - 1] ?? false
  const isTold = (statement: Statement): boolean => !isAsked(statement) && !hearsay.has(clause[statement.from])
  return ({ fact, value }, all) => {
    const isNameless = all.every((one) => one.fact !== 'cloud')
    const same = all.filter((one) => one.fact === fact && one.value === value)
    return {
      ...(same.some(isAsked) && !same.some(isTold) && { asked: true }),
      ...(same.some(({ from }) => isAlike(from) || (isNameless && isEverywhere(from))) && { ofAll: true }),
    }
  }
}
