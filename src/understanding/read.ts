import { type FactId, isValueOf } from '../knowledge/facts.ts'
import { type ModelId, modelIds } from '../knowledge/schema.ts'
import { sensitiveIn } from '../secrets.ts'
import { type Annotated, annotate, type Found, quoteOf } from './annotate.ts'
import { intentOf } from './intent/intent.ts'
import { asksOnly } from './intent/only-asks.ts'
import { type Evidence, isScenario, picksAmong } from './intent/signs.ts'
import { attributeOf, type Named, namedIn } from './intent/subjects.ts'
import { pointedAt } from './parts/labels.ts'
import { workloadsOf } from './parts/workloads.ts'
import type { Intent, Manner, PartReading, Proposal, Reader, Reading, ReadingContext } from './reading.ts'
import { marksOf } from './scope/marks.ts'
import { scopesOf } from './scope/scope.ts'
import { indexOf, overlap, type Span } from './spans.ts'
import type { Statement } from './statement.ts'
import { distinct, settle } from './statements/settle.ts'
import { statementsOf } from './statements/statements.ts'
import { holdsQuestion } from './text/asks.ts'
import { askedPart } from './turn/asked-part.ts'
import { goesOn } from './turn/going-on.ts'
import { newcomerIn } from './turn/newcomer.ts'
import { behindOpening } from './turn/opening.ts'
import { putRightIn } from './turn/put-right.ts'
import { openedWith, shortAnswer } from './turn/short-answer.ts'
import { ofStandingParts } from './turn/standing-parts.ts'
import { underMca, withLosses } from './turn/supposed.ts'
import { unknownFacts, withdrawalsOf } from './turn/withdrawals.ts'
import type { Cue } from './vocabulary/cues.ts'
import { wordsIn } from './words.ts'

const proposalOf =
  (annotated: Annotated) =>
  ({ fact, value, from, to }: Statement): Proposal => ({ fact, value, quote: quoteOf(annotated, from, to) })

/** A proposal counts only if its value exists and its quote stands in the text. */
const isSound =
  (text: string) =>
  ({ fact, value, quote }: Proposal): boolean =>
    (isValueOf(fact, value) || (fact === 'goals' && value === 'none')) && quote !== '' && text.includes(quote)

/** The name that the writer gave a part, or which of the parts that stand the words point at. */
const whichPart = (label: string | null, annotated: Annotated, context: ReadingContext): Pick<PartReading, 'name' | 'at'> => {
  if (label?.startsWith('@')) {
    const words = label.slice(1).split(' ')
    const from = annotated.tokens.findIndex((_, i) => words.every((word, j) => annotated.tokens[i + j]?.word === word))
    return from < 0 ? {} : { name: quoteOf(annotated, from, from + words.length) }
  }
  const { length } = context.parts
  if (length === 0) return {}
  const pointed = label === null ? pointedAt(annotated) : null
  const order = label?.startsWith('#') ? Number(label.slice(1)) - 1 : pointed?.order
  if (order === undefined) return {}
  // "customer B is identical" opens a part where there is no second one yet
  if (order >= length) return pointed?.at === 0 ? { name: quoteOf(annotated, 0, 2) } : {}
  return length > 1 ? { at: order } : {}
}

const refusals = wordsIn('no nope nein nee non')
const mannerOf = ({ cuesOf, wordAt }: Annotated, context: ReadingContext, statements: readonly Statement[]): Manner => {
  if (context.parts.length === 0) return 'state'
  const hasPlace = statements.some(({ fact, stance }) => (fact === 'cloud' || fact === 'tenant') && stance === 'stated')
  const isPutRight = putRightIn(statements)
  const replaces = statements.some(
    (one) => isPutRight(one) && context.parts.some((part) => one.fact !== 'goals' && part[one.fact] === one.value),
  )
  const has = (cue: Cue): boolean => cuesOf(cue).length > 0
  if (has('correction') || replaces || refusals.has(wordAt(0))) return 'correct'
  if (has('same')) return 'same'
  return has('addition') && hasPlace ? 'add' : 'state'
}

/** Whether each part that stands has a value of a fact that these statements only imply of it. */
const isSettled = (own: readonly Statement[], { parts }: ReadingContext): ((statement: Statement) => boolean) => {
  const isNew = own.some(
    ({ fact, value, strength }) => fact === 'cloud' && strength === 'says' && parts.every(({ cloud }) => cloud !== value),
  )
  const serves = parts.length > 0 && parts.every(({ role }) => role === 'services' || role === 'managedServices')
  return ({ fact, value, strength }) =>
    // whoever serves and resells serves: "we're their CSP too"
    (fact === 'role' && value === 'reseller' && serves) ||
    (strength === 'implies' &&
      !isNew &&
      fact !== 'goals' &&
      fact !== 'cloud' &&
      parts.length > 0 &&
      parts.every((part) => part[fact] !== undefined))
}

/** Intents that ask about something in general: such a message tells nothing of the writer's situation, and takes nothing back. */
const general: ReadonlySet<Intent> = new Set(['check', 'whatIf', 'glossary', 'undo', 'reset', 'overview', 'troubleshoot'])
/** Intents of which a message tells something only where it makes up a situation. */
const named: ReadonlySet<Intent> = new Set(['lookup', 'compare', 'attribute', 'combine', 'howTo', 'why', 'sources', 'outOfScope'])

/** What a workload's statements come to, without what they only imply where a part has another value. */
const unsettled = (own: readonly Statement[], context: ReadingContext): readonly Statement[] => {
  const known = isSettled(own, context)
  return settle(own).filter((statement) => !known(statement))
}

/** Intents of messages that say nothing to be answered. */
const mute: ReadonlySet<Intent> = new Set(['thanks', 'greeting', 'outOfScope', 'advise'])
const saysSomething = ({ intent, parts, goals, withdrawn, notKnown }: Reading): boolean =>
  !mute.has(intent) || parts.length + goals.length + withdrawn.length + notKnown.length > 0

/**
 * Reads a message by vocabulary, clauses and scope alone: where it opens with thanks and goes on, by what follows. Total: never throws;
 * linear in the text's length.
 */
export const read: Reader = (text, context): Reading => {
  const annotated = annotate(text, context.language)
  const whole = readingOf(text, annotated, context)
  const begins = behindOpening(annotated)
  if (begins === 0) return whole
  const start = annotated.tokens[begins]?.start ?? 0
  // blanks keep everything else in its place
  const rest = text.slice(0, start).replace(/\S/gu, ' ') + text.slice(start)
  const behind = readingOf(rest, annotate(rest, whole.language), context)
  return saysSomething(behind) || holdsQuestion(rest) ? { ...behind, sensitive: whole.sensitive } : whole
}

const readingOf = (text: string, annotated: Annotated, context: ReadingContext): Reading => {
  const scopes = scopesOf(annotated)
  const newcomer = newcomerIn(annotated, context)
  const found = statementsOf(annotated, scopes)
  const opened = context.asked === null ? undefined : openedWith(context.asked, annotated)
  const told = opened === undefined ? found : [opened, ...found.filter(({ fact }) => fact !== opened.fact)]
  // who turns to another customer does not speak of one in passing
  const statements =
    newcomer === null
      ? told
      : told
          .filter((one) => !overlap(one, newcomer))
          .map((one): Statement => (one.stance === 'elsewhere' ? { ...one, stance: 'stated' } : one))
  const subject = namedIn(annotated)
  const withdrawn = withdrawalsOf(annotated, statements, context)
  const passing = new Set(withdrawn.used)
  const documents = indexOf(annotated.found.question.filter(isDocument))
  const current = withLosses(
    statements.filter((one) => !passing.has(one) && documents.over(one.from) === undefined),
    annotated,
  )
  const stated = current.filter(({ stance }) => stance === 'stated')
  const supposed = current.filter(({ stance }) => stance === 'supposed')
  const aside = stated.some(({ fact, strength }) => fact === context.asked || (strength === 'says' && fact !== context.asked))
  const short = context.asked !== null && !aside && withdrawn.withdrawals.length === 0 ? shortAnswer(context.asked, annotated) : null
  const answers = short !== null && subject.askedModels.length === 0 && !holdsQuestion(text)
  const about = withdrawn.withdrawals.length > 0 || answers ? undefined : askedPart(annotated, current, context)
  const intent =
    withdrawn.withdrawals.length > 0 && subject.askedModels.length === 0
      ? 'advise'
      : intentOf({
          annotated,
          named: subject,
          stated: about === undefined ? stated : [],
          supposed,
          context,
          answers,
          pointed: about !== undefined,
        })
  const tells = !general.has(intent)
  const keeps =
    tells &&
    about === undefined &&
    (!named.has(intent) || (isScenario({ annotated, stated, named: subject }) && !asksOnly(annotated, stated)))
  const toProposal = proposalOf(annotated)
  const marks = marksOf(annotated)
  const sound = isSound(text)
  const standing = ofStandingParts(current, annotated, context)
  const placed = new Set(standing.used)
  const others = current.filter((statement) => !placed.has(statement))
  const workloads = keeps ? [...standing.workloads, ...workloadsOf(others, annotated)] : []
  const answer: readonly PartReading[] =
    intent === 'advise' && answers && short.kind === 'value' && context.asked !== null && context.asked !== 'goals'
      ? [{ proposals: [{ fact: context.asked, value: short.value, quote: text.trim().slice(0, 120) }] }]
      : []
  const manner = tells ? mannerOf(annotated, context, current) : 'state'
  const parts = [
    ...workloads
      .map(
        ({ label, statements: own }): PartReading => ({
          ...(newcomer !== null ? { isNew: true as const } : whichPart(label, annotated, context)),
          proposals: (manner === 'correct' ? settle(own) : unsettled(own, context))
            .map((statement) => ({ ...toProposal(statement), ...marks(statement, own) }))
            .filter(sound),
        }),
      )
      .filter(({ proposals }) => proposals.length > 0),
    ...answer,
  ]
  const wishes = stated.filter(({ fact }) => fact === 'goals')
  const goals = keeps ? distinct(wishes).map(toProposal).filter(sound) : []
  const noGoal =
    intent === 'advise' && answers && context.asked === 'goals' && short.kind === 'value'
      ? [{ fact: 'goals' as const, value: short.value, quote: text.trim().slice(0, 120) }]
      : []
  const notKnown: readonly FactId[] =
    tells && answers && short.kind === 'notKnown' && context.asked !== null
      ? [context.asked]
      : keeps
        ? unknownFacts(annotated, current)
        : []
  const against = intent === 'check' && isAgainst(annotated)
  const asked =
    intent === 'whatIf'
      ? underMca(whatIfFacts(current, annotated), context)
      : intent === 'check'
        ? settle((against ? current.map(asFound(annotated)) : current).filter((one) => isNamed(one) && one.fact !== 'goals'))
        : []
  return {
    language: annotated.language,
    intent,
    subject: {
      models: modelsMeant(intent, subject, context, { annotated, stated }),
      attribute: intent === 'attribute' ? (subject.attribute ?? attributeOf(wishes)) : null,
      terms: intent === 'glossary' && subject.terms.length === 0 ? (context.lastTerms ?? []) : subject.terms,
      troubles: subject.troubles,
      facts: asked.map(toProposal).filter(sound),
      ...(against && { against: true }),
    },
    parts,
    goals: [...goals, ...noGoal],
    manner,
    withdrawn: tells ? withdrawn.withdrawals : [],
    ...(about !== undefined && { about }),
    ...(about === undefined && goesOn(annotated) && { goesOn: settle(current.filter(isNamed)).map(toProposal).filter(sound) }),
    notKnown,
    ...(tells && answers && short.kind === 'notKnown' && short.findsOut && { findsOut: true as const }),
    ambiguous: subject.shared.map(({ meaning, from, to }) => ({ quote: quoteOf(annotated, from, to), models: meaning.models })),
    sensitive: sensitiveIn(text),
  }
}

const isNamed = ({ stance }: Statement): boolean => stance !== 'denied' && stance !== 'elsewhere'

/** What kind of card is asked for: "a one pager" is no operations team's pager. */
const isDocument = ({ meaning, literal, from, to }: Found<'question'>): boolean =>
  meaning.question === 'lookup' && literal.length > 1 && literal.length === to - from

/** The models that a message with this intent is about; of one picked among the models, those just spoken of or all six. */
const modelsMeant = (
  intent: Intent,
  subject: Named,
  { lastModels }: ReadingContext,
  told: Pick<Evidence, 'annotated' | 'stated'>,
): readonly ModelId[] => {
  if (subject.shared.length > 0) return [...new Set([...subject.askedModels, ...subject.shared.flatMap(({ meaning }) => meaning.models)])]
  if (subject.askedModels.length > 0 && intent !== 'combine') return subject.askedModels
  if (intent === 'attribute' && subject.models.length === 0 && picksAmong({ ...told, named: subject }))
    return lastModels.length > 1 ? lastModels : modelIds
  return intent === 'advise' ? [] : subject.models
}

/** Whether a check asks for what stands against the model: "is PAL forbidden in GCC High?", "is it a problem if …" */
const isAgainst = ({ found, clause, cuesOf }: Annotated): boolean => {
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

/** Of each fact what was said of it last: "CSP ends and they go to an EA". */
const lastSaid = (statements: readonly Statement[]): readonly Statement[] => {
  const last = new Map<FactId, number>()
  for (const { fact, from } of statements) last.set(fact, Math.max(last.get(fact) ?? from, from))
  return statements.filter(({ fact, from }) => last.get(fact) === from)
}

/** What is imagined: what follows the "if", or all there is where the whole message is the supposition. */
const whatIfFacts = (statements: readonly Statement[], { found }: Annotated): readonly Statement[] => {
  const supposed = statements.filter(({ stance }) => stance === 'supposed')
  if (supposed.length > 0) return settle(lastSaid(supposed))
  const start = found.question.find(({ meaning }) => meaning.question === 'whatIf')?.from ?? 0
  // in "would that change under CSP?" it is asked and not told; "and under CSP, what then?" asks behind it
  const put = statements.filter(({ stance }) => stance === 'stated' || stance === 'open' || stance === 'past')
  const behind = put.filter(({ from }) => from >= start)
  return settle(lastSaid(behind.length > 0 ? behind : put))
}
