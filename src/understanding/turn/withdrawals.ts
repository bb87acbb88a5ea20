import type { Annotated, Found } from '../annotate.ts'
import { askedIn } from '../intent/only-asks.ts'
import type { ReadingContext } from '../reading.ts'
import { firsts } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'
import { othersThanKept } from './kept-parts.ts'
import { replacesPart } from './replaced-part.ts'
import { namedFacts, nothingWithdrawn, type Withdrawn } from './withdrawn-facts.ts'
import { namedParts, namesIn } from './withdrawn-names.ts'
import { placedParts } from './withdrawn-places.ts'

const passives = wordsIn('is are was were be been being get gets got wird werden est sont')

/** No more often is it looked for what else a message takes back. */
const mostSpans = 20

/** What is taken back of what was said before; nothing when nothing was said. */
export const withdrawalsOf = (annotated: Annotated, statements: readonly Statement[], context: ReadingContext): Withdrawn => {
  if (context.parts.length === 0) return nothingWithdrawn
  if (replacesPart(annotated, statements, context)) return { withdrawals: [{ kind: 'place', at: 0 }], used: [] }
  const kept = othersThanKept(annotated, statements, context)
  if (kept.length > 0) return { withdrawals: kept, used: statements }
  const { clause, sentence, cuesOf, startsOf } = annotated
  const cues = takingBack(annotated)
  const names = context.bearsName === undefined ? null : namesIn(annotated, context.bearsName)
  const named = namedParts(annotated, statements, [...cues, ...cuesOf('departure')].slice(0, mostSpans), names)
  const taken = named.length > 0 ? named : placedParts(annotated, cues.slice(0, mostSpans), context.parts.length)
  const sentences = new Set(taken.map((one) => one.sentence))
  const theirs = new Set([...startsOf('they'), ...startsOf('their')].map((at) => clause[at]))
  const passing = ({ from }: Statement): boolean =>
    taken.some((one) => one.clause === clause[from]) || (sentences.has(sentence[from]) && theirs.has(clause[from]))
  const others = cues.filter(({ from }) => !sentences.has(sentence[from]))
  const byFact = namedFacts(annotated, statements, others, context, names)
  return {
    withdrawals: [...taken.map(({ withdrawal }) => withdrawal), ...byFact.withdrawals],
    used: [...statements.filter(passing), ...byFact.used],
  }
}

/** The words that take something back, and neither deny it nor only imagine it: "and if the service principal gets deleted?" */
const takingBack = (annotated: Annotated): readonly Found<'cue'>[] => {
  const { clause, cuesOf, wordAt } = annotated
  const denied = new Set(cuesOf('negation').map(({ to }) => to))
  const imagined = firsts(cuesOf('hypothesis'), clause)
  const isAsked = askedIn(annotated)
  const isImagined = (from: number): boolean =>
    passives.has(wordAt(from - 1)) && ((imagined.get(clause[from] ?? 0) ?? from) < from || isAsked(from))
  return cuesOf('withdrawal').filter(({ from }) => !denied.has(from) && !isImagined(from))
}
