import { type FactId, isValueOf } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import { askedIn } from '../intent/only-asks.ts'
import type { ReadingContext, Withdrawal } from '../reading.ts'
import { firsts, indexOf, overlapping } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'
import { hasPartNoun, isOfIdentity, partFitting, partWorded } from './described.ts'
import { othersThanKept } from './kept-parts.ts'
import { putRightIn } from './put-right.ts'
import { farthest, isPlain, type Names, namedParts, namesIn } from './withdrawn-names.ts'
import { around, placedParts } from './withdrawn-places.ts'

/** What a message takes back, and the statements that only name it. */
interface Withdrawn {
  readonly withdrawals: readonly Withdrawal[]
  readonly used: readonly Statement[]
}

const passives = wordsIn('is are was were be been being get gets got wird werden est sont')
const nothing: Withdrawn = { withdrawals: [], used: [] }

/** No more often is it looked for what else a message takes back. */
const mostSpans = 20

/** What is taken back of what was said before; nothing when nothing was said. */
export const withdrawalsOf = (annotated: Annotated, statements: readonly Statement[], context: ReadingContext): Withdrawn => {
  if (context.parts.length === 0) return nothing
  const kept = othersThanKept(annotated, statements, context)
  if (kept.length > 0) return { withdrawals: kept, used: statements }
  const { clause, sentence, cuesOf, startsOf, wordAt } = annotated
  const denied = new Set(cuesOf('negation').map(({ to }) => to))
  const imagined = firsts(cuesOf('hypothesis'), clause)
  // "and if the service principal gets deleted?" takes nothing back
  const isAsked = askedIn(annotated)
  const isImagined = (from: number): boolean =>
    passives.has(wordAt(from - 1)) && ((imagined.get(clause[from] ?? 0) ?? from) < from || isAsked(from))
  const cues = cuesOf('withdrawal').filter(({ from }) => !denied.has(from) && !isImagined(from))
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

/** Facts by which parts are told apart: where several parts agree in one, to drop it is not to forget it in all of them. */
const ofPlace: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role', 'deployment'])

/** Whether a cloud is named as that of somebody of whom no part is. */
const isElsewhere = ({ from }: Statement, { clause, isAt }: Annotated, { parts }: ReadingContext): boolean => {
  const owners = clause.flatMap((one, at) => {
    if (one !== clause[from]) return []
    return isAt('our', at) ? ['partner'] : isAt('their', at) ? ['customer'] : []
  })
  const [owner, ...others] = new Set(owners)
  return owner !== undefined && others.length === 0 && parts.every(({ tenant }) => tenant !== undefined && tenant !== owner)
}

/**
 * The part that is described by what is taken back: by facts that tell what it is or that go with a word for a part, else by words the
 * writer used of it. Null where nothing describes more than a cloud, nothing in the list where no one part is meant.
 */
const describedParts = (
  used: readonly Statement[],
  cues: readonly Found<'cue'>[],
  annotated: Annotated,
  context: ReadingContext,
): readonly Withdrawal[] | null => {
  const { tokens, clause } = annotated
  const [cue] = cues
  const own = clause[cue?.from ?? 0] ?? 0
  const span = { from: clause.indexOf(own), to: clause.lastIndexOf(own) + 1 }
  const ofParts = used.filter(({ fact }) => fact !== 'goals')
  const describing = hasPartNoun(annotated, span) ? ofParts : ofParts.filter(isOfIdentity)
  const fitting = partFitting(describing, context.parts)
  if (describing.length > 0 && describing.every(({ fact }) => fact === 'cloud') && fitting !== undefined) return null
  const taking = indexOf(cues)
  const words = tokens.slice(span.from, span.to).flatMap(({ word }, i) => {
    const cue = taking.over(span.from + i)
    return around.has(word) || (cue !== undefined && !cue.gapped.includes(span.from + i)) ? [] : [word]
  })
  const at = fitting ?? (isPlain(annotated.sentence[span.from] ?? 0, annotated) ? partWorded(words, context) : undefined)
  if (at !== undefined) return [{ kind: 'place', at }]
  return describing.length > 0 && describing.some(({ fact }) => fact !== 'cloud') ? [] : null
}

/** The cloud's part, the facts or else the topics that the clauses or else the sentences which take something back name. */
const namedFacts = (
  annotated: Annotated,
  statements: readonly Statement[],
  cues: readonly Found<'cue'>[],
  context: ReadingContext,
  names: Names | null,
): Withdrawn => {
  if (cues.length === 0) return nothing
  const { found, sentence, clause } = annotated
  const sentences = new Set(cues.map(({ from }) => sentence[from]))
  const clauses = new Set(cues.map(({ from }) => clause[from]))
  const nearest = statements.filter(({ from }) => clauses.has(clause[from]))
  const named = nearest.length > 0 ? nearest : statements.filter(({ from }) => sentences.has(sentence[from]))
  // "scrap that, it's Dynamics, not Azure" puts one in the place of the other
  if (named.some(putRightIn(named))) return nothing
  // "forget the AKS bit" names Azure only between the lines
  const isSaid = overlapping(named.filter(({ strength }) => strength === 'says'))
  const used = named.filter((one) => one.strength === 'says' || !isSaid(one))
  const cloud = used.find(({ fact }) => fact === 'cloud')
  const isKnown = (fact: string, value: string): boolean =>
    context.parts.some((part) => Object.entries(part).some(([id, held]) => id === fact && held === value))
  // "leave Intune out; on Entra nobody has filed" goes on about another part, "not Azure but Intune" puts one in its place
  const isNamed = new Set(named)
  const elsewhere = statements.some(
    (statement) =>
      !isNamed.has(statement) && statement.fact === 'cloud' && statement.stance === 'stated' && !isKnown('cloud', statement.value),
  )
  // "forget about Azure in our lab" speaks of no part that stands at the customer's
  if (cloud && isElsewhere(cloud, annotated, context)) return { withdrawals: [], used }
  const described = context.parts.length > 1 && !elsewhere ? describedParts(used, cues, annotated, context) : null
  if (described !== null) return { withdrawals: described, used }
  if (cloud && isKnown('cloud', cloud.value) && !elsewhere && context.parts.length > 1 && isValueOf('cloud', cloud.value)) {
    const [owner] = clause.flatMap((one, at) =>
      one === clause[cloud.from] && Math.abs(at - cloud.from) <= farthest ? (names?.from(at) ?? []) : [],
    )
    const name = owner && names ? { name: names.textOf(owner) } : {}
    return { withdrawals: [{ kind: 'part', facts: { cloud: cloud.value }, ...name }], used }
  }
  const withdrawals = used.flatMap(({ fact, value }): readonly Withdrawal[] => {
    if (fact === 'goals') return isValueOf('goals', value) ? [{ kind: 'goal', goal: value }] : []
    if (!isKnown(fact, value)) return []
    const [only, ...others] = context.parts.flatMap((part, at) => (part[fact] === value ? [at] : []))
    if (others.length > 0) return ofPlace.has(fact) ? [] : [{ kind: 'fact', fact }]
    return [{ kind: 'fact', fact, ...(only !== undefined && context.parts.length > 1 && { part: only }) }]
  })
  const topics = found.topic
    .filter(
      ({ from, meaning }) =>
        sentences.has(sentence[from]) && meaning.fact !== 'goals' && context.parts.some((part) => meaning.fact in part),
    )
    .flatMap(({ meaning }): readonly Withdrawal[] => (meaning.fact === 'goals' ? [] : [{ kind: 'fact', fact: meaning.fact }]))
  return withdrawals.length > 0 ? { withdrawals, used } : { withdrawals: topics, used: topics.length > 0 ? used : [] }
}

/** Facts of which the message says that its writer does not know them. */
export const unknownFacts = ({ found, sentence }: Annotated, statements: readonly Statement[]): readonly FactId[] => {
  const doubtful = new Set(found.question.filter(({ meaning }) => meaning.question === 'dontKnow').map(({ from }) => sentence[from]))
  const meant = found.question.some(({ meaning }) => meaning.question === 'meaning' || meaning.question === 'clarify')
  if (doubtful.size === 0 || meant) return []
  const open = statements.filter(({ stance, from }) => stance === 'open' && doubtful.has(sentence[from])).map(({ fact }) => fact)
  const topics = found.topic.filter(({ from }) => doubtful.has(sentence[from])).map(({ meaning }) => meaning.fact)
  const stated = new Set(statements.filter(({ stance }) => stance === 'stated').map(({ fact }) => fact))
  return [...new Set([...open, ...topics])].filter((fact) => fact !== 'cloud' && fact !== 'goals' && !stated.has(fact))
}
