import { sensitiveIn } from '../secrets.ts'
import { type Annotated, annotate, quoteOf } from './annotate.ts'
import { intentOf } from './intent/intent.ts'
import { subjectOf } from './intent/subject.ts'
import { namedIn } from './intent/subjects.ts'
import { mayTell, tellsFacts } from './intent/telling.ts'
import type { Reader, Reading, ReadingContext } from './reading.ts'
import { holdsQuestion } from './text/asks.ts'
import { answerIn } from './turn/answer.ts'
import { askedPart } from './turn/asked-part.ts'
import { goingOn } from './turn/going-on.ts'
import { mannerOf } from './turn/manner.ts'
import { behindOpening, fromToken, saysSomething } from './turn/opening.ts'
import { toldIn } from './turn/told.ts'
import { toldGoals, toldParts } from './turn/told-parts.ts'
import { unknownFacts } from './turn/unknown-facts.ts'

/**
 * Reads a message by vocabulary, clauses and scope alone: where it opens with thanks and goes on, by what follows. Total: never throws;
 * linear in the text's length.
 */
export const read: Reader = (text, context): Reading => {
  const annotated = annotate(text, context.language)
  const whole = readingOf(annotated, context)
  const begins = behindOpening(annotated)
  if (begins === 0) return whole
  const rest = fromToken(annotated, begins)
  const behind = readingOf(annotate(rest, whole.language), context)
  return saysSomething(behind) || holdsQuestion(rest) ? { ...behind, sensitive: whole.sensitive } : whole
}

const readingOf = (annotated: Annotated, context: ReadingContext): Reading => {
  const named = namedIn(annotated)
  const told = toldIn(annotated, context)
  const { statements, stated, supposed, withdrawals } = told
  const withdraws = withdrawals.length > 0
  const answer = withdraws || named.askedModels.length > 0 ? null : answerIn(annotated, stated, context)
  const about = withdraws || answer !== null ? undefined : askedPart(annotated, statements, context)
  const pointed = about !== undefined
  const evidence = { annotated, named, stated: pointed ? [] : stated, supposed, context, answers: answer !== null, pointed }
  const intent = withdraws && named.askedModels.length === 0 ? 'advise' : intentOf(evidence)
  const tells = mayTell(intent)
  const keeps = !pointed && tellsFacts(intent, { annotated, named, stated })
  const manner = tells ? mannerOf(annotated, statements, context) : 'state'
  const answered = intent === 'advise' && answer?.kind === 'value' ? [answer.proposal] : []
  const unknown = tells && answer?.kind === 'notKnown' ? answer : null
  const goesOn = pointed ? null : goingOn(annotated, statements)
  return {
    language: annotated.language,
    intent,
    subject: subjectOf(intent, annotated, named, told, context),
    parts: [
      ...(keeps ? toldParts(told, manner, annotated, context) : []),
      ...answered.filter(({ fact }) => fact !== 'goals').map((proposal) => ({ proposals: [proposal] })),
    ],
    goals: [...(keeps ? toldGoals(told, annotated) : []), ...answered.filter(({ fact }) => fact === 'goals')],
    manner,
    withdrawn: tells ? withdrawals : [],
    ...(pointed && { about }),
    ...(goesOn !== null && { goesOn }),
    notKnown: unknown !== null ? [unknown.fact] : keeps ? unknownFacts(annotated, statements) : [],
    ...(unknown?.findsOut && { findsOut: true as const }),
    ambiguous: named.shared.map(({ meaning, from, to }) => ({ quote: quoteOf(annotated, from, to), models: meaning.models })),
    sensitive: sensitiveIn(annotated.text),
  }
}
