import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import type { Intent, ReadingContext } from '../reading.ts'
import type { Span } from '../spans.ts'
import { isNamed, type Statement } from '../statement.ts'
import { settle } from '../statements/settle.ts'
import { underMca } from '../turn/supposed.ts'

/** The facts that a check or a what-if is about; none of another message. */
export const askedFacts = (
  intent: Intent,
  statements: readonly Statement[],
  annotated: Annotated,
  context: ReadingContext,
): readonly Statement[] => {
  if (intent === 'whatIf') return underMca(imagined(statements, annotated), context)
  if (intent !== 'check') return []
  const said = isAgainst(annotated) ? statements.map(asFound(annotated)) : statements
  return settle(said.filter((one) => isNamed(one) && one.fact !== 'goals'))
}

/** Whether a check asks for what stands against the model: "is PAL forbidden in GCC High?", "is it a problem if …" */
export const isAgainst = ({ found, clause, cuesOf }: Annotated): boolean => {
  const denied = new Map<number | undefined, number>()
  for (const { from, to } of cuesOf('negation')) denied.set(clause[from], Math.min(denied.get(clause[from]) ?? to, to))
  return found.question.some(({ meaning, from }) => meaning.question === 'hindrance' && (denied.get(clause[from]) ?? from + 1) > from)
}

/** The statement as its words say: in "ist CUA bei AKS ausgeschlossen?" it is CUA that is ruled out, and not AKS. */
const asFound = ({ found }: Annotated): ((statement: Statement) => Statement) => {
  const key = ({ from, to }: Span, fact: FactId): string => `${from} ${to} ${fact}`
  const values = new Map(found.fact.toReversed().map((match) => [key(match, match.meaning.fact), match.meaning.value]))
  return (statement) => {
    const value = values.get(key(statement, statement.fact))
    return value !== undefined && statement.stance !== 'supposed' ? { ...statement, value, stance: 'stated' } : statement
  }
}

/** What is imagined: what follows the "if", or all there is where the whole message is the supposition. */
const imagined = (statements: readonly Statement[], { found }: Annotated): readonly Statement[] => {
  const supposed = statements.filter(({ stance }) => stance === 'supposed')
  if (supposed.length > 0) return settle(lastSaid(supposed))
  const start = found.question.find(({ meaning }) => meaning.question === 'whatIf')?.from ?? 0
  // in "would that change under CSP?" it is asked and not told; "and under CSP, what then?" asks behind it
  const put = statements.filter(({ stance }) => stance === 'stated' || stance === 'open' || stance === 'past')
  const behind = put.filter(({ from }) => from >= start)
  return settle(lastSaid(behind.length > 0 ? behind : put))
}

/** Of each fact what was said of it last: "CSP ends and they go to an EA". */
const lastSaid = (statements: readonly Statement[]): readonly Statement[] => {
  const last = new Map<FactId, number>()
  for (const { fact, from } of statements) last.set(fact, Math.max(last.get(fact) ?? from, from))
  return statements.filter(({ fact, from }) => last.get(fact) === from)
}
