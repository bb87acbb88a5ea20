import { type FactId, isValueOf } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import type { ReadingContext, Withdrawal } from '../reading.ts'
import { overlapping } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'
import { putRightIn } from './put-right.ts'
import { describedParts } from './withdrawn-descriptions.ts'
import { farthest, type Names } from './withdrawn-names.ts'

/** What a message takes back, and the statements that only name it. */
export interface Withdrawn {
  readonly withdrawals: readonly Withdrawal[]
  readonly used: readonly Statement[]
}
export const nothingWithdrawn: Withdrawn = { withdrawals: [], used: [] }

/** All that is looked at to tell what is taken back by what it is. */
interface Naming {
  readonly annotated: Annotated
  readonly context: ReadingContext
  readonly cues: readonly Found<'cue'>[]
  readonly names: Names | null
  /** The statements that name what is taken back. */
  readonly used: readonly Statement[]
  readonly cloud: Statement | undefined
  /** It goes on about a part that does not stand yet. */
  readonly goesElsewhere: boolean
}

/** The part that is described, the cloud's part, the facts or else the topics that the words which take something back name. */
export const namedFacts = (
  annotated: Annotated,
  statements: readonly Statement[],
  cues: readonly Found<'cue'>[],
  context: ReadingContext,
  names: Names | null,
): Withdrawn => {
  const named = besideCues(cues, statements, annotated)
  // "scrap that, it's Dynamics, not Azure" puts one in the place of the other
  if (cues.length === 0 || named.some(putRightIn(named))) return nothingWithdrawn
  // "forget the AKS bit" names Azure only between the lines
  const isSaid = overlapping(named.filter(({ strength }) => strength === 'says'))
  const used = named.filter((one) => one.strength === 'says' || !isSaid(one))
  const cloud = used.find(({ fact }) => fact === 'cloud')
  const naming: Naming = { annotated, context, cues, names, used, cloud, goesElsewhere: goesElsewhere(statements, named, context) }
  for (const rule of rules) {
    const withdrawals = rule(naming)
    if (withdrawals !== null) return { withdrawals, used }
  }
  return nothingWithdrawn
}

const pointing = wordsIn('it that this them das es dies ca cela eso esto lo')
/** How many sentences back "disregard it" may point. */
const farthestBack = 2
/** What the clauses that take something back name, or else their sentences, or else what these point back at: "… was corridor talk. Please disregard it". */
const besideCues = (
  cues: readonly Found<'cue'>[],
  statements: readonly Statement[],
  { clause, sentence, tokens }: Annotated,
): readonly Statement[] => {
  const within = (unit: readonly number[]): readonly Statement[] => {
    const units = new Set(cues.map(({ from }) => unit[from]))
    return statements.filter(({ from }) => units.has(unit[from]))
  }
  const nearest = within(clause)
  const near = nearest.length > 0 ? nearest : within(sentence)
  const [back] = cues.filter(({ from, to }) => tokens.slice(from, to + 1).some(({ word }) => pointing.has(word)))
  if (near.length > 0 || back === undefined) return near
  const own = sentence[back.from] ?? 0
  const before = statements.filter(({ from }) => (sentence[from] ?? 0) < own && (sentence[from] ?? 0) >= own - farthestBack)
  const last = before.at(-1)
  return last === undefined ? [] : before.filter(({ from }) => sentence[from] === sentence[last.from])
}

const isHeld = (fact: FactId, value: string, { parts }: ReadingContext): boolean =>
  fact !== 'goals' && parts.some((part) => part[fact] === value)

/** "Leave Intune out; on Entra nobody has filed" goes on about another part, "not Azure but Intune" puts one in its place. */
const goesElsewhere = (statements: readonly Statement[], named: readonly Statement[], context: ReadingContext): boolean => {
  const isNamed = new Set(named)
  return statements.some(
    (one) => one.fact === 'cloud' && one.stance === 'stated' && !isNamed.has(one) && !isHeld('cloud', one.value, context),
  )
}

/** What is taken back; null where a rule does not tell. */
type Rule = (naming: Naming) => readonly Withdrawal[] | null

/** "Forget about Azure in our lab" speaks of no part that stands at the customer's. */
const ofNoPart: Rule = ({ cloud, annotated, context }) => (cloud && isOfOthers(cloud, annotated, context) ? [] : null)

const ofDescription: Rule = ({ used, cues, annotated, context, goesElsewhere }) =>
  context.parts.length > 1 && !goesElsewhere ? describedParts(used, cues, annotated, context) : null

/** The part of a cloud, with its name where one stands near. */
const ofCloud: Rule = ({ cloud, annotated: { clause }, context, names, goesElsewhere }) => {
  if (!cloud || goesElsewhere || context.parts.length < 2 || !isHeld('cloud', cloud.value, context)) return null
  if (!isValueOf('cloud', cloud.value)) return null
  const [owner] = clause.flatMap((one, at) =>
    one === clause[cloud.from] && Math.abs(at - cloud.from) <= farthest ? (names?.from(at) ?? []) : [],
  )
  return [{ kind: 'part', facts: { cloud: cloud.value }, ...(owner && names && { name: names.textOf(owner) }) }]
}

/** Facts by which parts are told apart: where several parts agree in one, to drop it is not to forget it in all of them. */
const ofPlace: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role', 'deployment'])

/** "That thing about the other partner" may be about who works there or about who has the record. */
const othersFacts = [
  ['partners', 'several'],
  ['existingRecord', 'otherPartner'],
] as const

const ofOtherPartner: Rule = ({ used, cues, annotated: { clause, startsOf }, context: { parts } }) => {
  const clauses = new Set(cues.map(({ from }) => clause[from]))
  if (used.length > 0 || !startsOf('otherPartner').some((at) => clauses.has(clause[at]))) return null
  const held = othersFacts.filter(([fact, value]) => parts.some((part) => part[fact] === value))
  return held.length > 0 ? held.map(([fact]) => ({ kind: 'fact', fact })) : null
}

const ofFacts: Rule = ({ used, context: { parts } }) => {
  const withdrawals = used.flatMap(({ fact, value }): readonly Withdrawal[] => {
    if (fact === 'goals') return isValueOf('goals', value) ? [{ kind: 'goal', goal: value }] : []
    const [only, ...others] = parts.flatMap((part, at) => (part[fact] === value ? [at] : []))
    if (only === undefined || (others.length > 0 && ofPlace.has(fact))) return []
    return [{ kind: 'fact', fact, ...(others.length === 0 && parts.length > 1 && { part: only }) }]
  })
  return withdrawals.length > 0 ? withdrawals : null
}

const ofTopics: Rule = ({ cues, annotated: { found, sentence }, context: { parts } }) => {
  const sentences = new Set(cues.map(({ from }) => sentence[from]))
  const topics = found.topic.flatMap(({ from, meaning: { fact } }): readonly Withdrawal[] =>
    sentences.has(sentence[from]) && fact !== 'goals' && parts.some((part) => fact in part) ? [{ kind: 'fact', fact }] : [],
  )
  return topics.length > 0 ? topics : null
}

const rules: readonly Rule[] = [ofNoPart, ofDescription, ofCloud, ofOtherPartner, ofFacts, ofTopics]

/** Whether a cloud is named as that of somebody of whom no part is. */
const isOfOthers = ({ from }: Statement, { clause, isAt }: Annotated, { parts }: ReadingContext): boolean => {
  const owners = clause.flatMap((one, at) => {
    if (one !== clause[from]) return []
    // "Power Apps isn't going to be ours" names no place
    return isAt('our', at) && clause[at + 1] === one ? ['partner'] : isAt('their', at) ? ['customer'] : []
  })
  const [owner, ...others] = new Set(owners)
  return owner !== undefined && others.length === 0 && parts.every(({ tenant }) => tenant !== undefined && tenant !== owner)
}
