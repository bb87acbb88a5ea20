import { type FactId, type Goal, isValueOf } from '../../knowledge/facts.ts'
import type { AttributeId, ModelId } from '../../knowledge/schema.ts'
import type { Annotated, Found } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { indexOf, isInside, openings, type Span, type SpanIndex } from '../spans.ts'
import { holdsQuestion } from '../text/asks.ts'
import { wordsIn } from '../words.ts'

/** What the message names: models in order, words shared by several, the attribute most plainly asked for, terms. */
export interface Named {
  readonly models: readonly ModelId[]
  /** Models that stand outside of any fact's phrase: "we hold the CPOR claim" names a fact, not a subject. */
  readonly askedModels: readonly ModelId[]
  readonly shared: readonly Found<'shared'>[]
  readonly attribute: AttributeId | null
  readonly terms: readonly string[]
  readonly troubles: readonly string[]
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

const asking = wordsIn(
  'what which can could may does do will would should where how when kann darf wo wie peut puis ou comment puede puedo donde como',
)
/** Facts whose phrases name a model as what is entered. */
const ofRecords: ReadonlySet<FactId> = new Set(['existingRecord', 'customerWillAct', 'pracrApproved'])
/** How many characters behind a model its question and the answer to it stand. */
const nearAnswer = 12
const tellsOfModel: ReadonlySet<FactId> = new Set(['existingRecord', 'pracrApproved'])
const who = wordsOf('who')
/** "Who, precisely, submits a claim?" asks for the doer, whatever stands between. */
export const asksWho = ({ tokens, clause }: Pick<Annotated, 'tokens' | 'clause'>): boolean =>
  tokens.slice(0, 4).some(({ word }, i) => who.has(word) && clause[i] !== clause[i - 1])

/** The terms that answer questions which name none. */
const explaining = { cost: 'modelCost', harm: 'effectOnCustomer' } as const
/** The attribute that tells of a wish. */
const telling: Readonly<Record<Goal, AttributeId>> = {
  perSolutionReporting: 'tracks',
  lowEffort: 'mechanism',
  durability: 'durability',
  macc: 'unlocks',
  ipCoSell: 'unlocks',
  designation: 'unlocks',
  incentives: 'unlocks',
  onePartnerAcrossClouds: 'clouds',
}
/** The attribute that a question after a wish is about; null where no wish is named. */
export const attributeOf = (goals: readonly { readonly value: string }[]): AttributeId | null => {
  const goal = goals.find(({ value }) => isValueOf('goals', value))?.value
  return goal === undefined || !isValueOf('goals', goal) ? null : telling[goal]
}

const purposes = wordsIn('for to before of fur zum zur bevor pour avant para antes')
const whats = wordsOf('what', 'much')
/** "Do we need PAL?" asks whether it is needed, "what do we need for PAL?" and "do we need a role for PAL?" what is needed for it. */
export const necessityIn = ({ tokens, clause, found }: Pick<Annotated, 'tokens' | 'clause' | 'found'>): boolean => {
  const needs = found.question.filter(({ meaning }) => meaning.question === 'need')
  if (needs.length === 0) return false
  const models = indexOf(found.model)
  const isIn = (words: ReadonlySet<string>, of: number, from: number, to: number): boolean =>
    tokens.slice(Math.max(0, from), to).some(({ word }, i) => clause[Math.max(0, from) + i] === clause[of] && words.has(word))
  const needsModel = ({ from, to }: Span, at: number): boolean =>
    clause[at] === clause[from] && models.over(at) !== undefined && !isIn(purposes, from, to, at)
  return needs.some(
    (need) =>
      !isIn(whats, need.from, need.from - 4, need.from) &&
      Array.from({ length: need.to - need.from + 6 }, (_, i) => need.from + i).some((at) => needsModel(need, at)),
  )
}

export const namedIn = ({ found, clause, sentence, tokens, text, wordAt }: Annotated): Named => {
  const models = indexOf(found.model)
  const terms = indexOf(found.term)
  // "Can I put in a CPOR claim?", "Where can I check that our claim got approved?" ask of what a teller would tell
  const starts = openings(clause)
  const asksAt = (at: number | undefined): boolean => asking.has(wordAt(at ?? -1))
  const asks = found.model.some(({ from }) => (sentence[from] === 0 && asksAt(0)) || asksAt(starts[clause[from] ?? 0]))
  const facts = indexOf(
    found.fact.filter(
      ({ meaning }) => meaning.fact !== 'goals' && !(asks && (meaning.strength === 'implies' || ofRecords.has(meaning.fact))),
    ),
  )
  const wishes = indexOf(found.fact)
  const isPartOf = (match: Span, index: SpanIndex<Span>): boolean => {
    const cover = index.over(match.from)
    return cover !== undefined && isInside(match, cover)
  }
  const mentions = found.model.filter((match) => !isPartOf(match, models))
  // "As far as PRACR goes, Microsoft won't have us" tells of the approval, wherever in the sentence it is named
  const told = new Set(
    found.fact.filter(({ meaning }) => tellsOfModel.has(meaning.fact) && meaning.strength === 'says').map(({ from }) => sentence[from]),
  )
  const tells = ({ from }: Span): boolean => told.has(sentence[from]) && !asks && !holdsQuestion(text)
  /** "PRACR? Yes, approved." */
  const isAnswered = ({ to }: Span): boolean => {
    const behind = text.slice(tokens[to - 1]?.end ?? 0).slice(0, nearAnswer)
    return /^[?？]/.test(behind) && !holdsQuestion(behind)
  }
  const asked = mentions.filter((match) => !isPartOf(match, facts) && !tells(match) && !isAnswered(match))
  const shared = found.shared.filter(
    (match) => models.over(match.from) === undefined && models.over(match.to - 1) === undefined && !isPartOf(match, wishes),
  )
  const askedIn = new Set(asked.map(({ from }) => clause[from]))
  const score = ({ from, to, literal }: Found<'attribute'>): number =>
    literal.length * 10 + (to - from) + (askedIn.has(clause[from] ?? 0) ? 5 : 0)
  const acts = found.question.some(({ meaning }) => meaning.question === 'howTo')
  const isOfNeed = necessityIn({ tokens, clause, found })
  const [attribute] = found.attribute
    .filter(({ meaning }) => !(isOfNeed && meaning.attribute === 'prerequisites'))
    .sort((a, b) => score(b) - score(a))
  return {
    models: unique(mentions.map(({ meaning }) => meaning.model)),
    askedModels: unique(asked.map(({ meaning }) => meaning.model)),
    shared,
    attribute: attribute?.meaning.attribute ?? (asksWho({ tokens, clause }) && acts ? 'controlledBy' : null),
    terms: unique([
      ...found.question.flatMap(({ meaning: { question } }) => (question === 'cost' || question === 'harm' ? [explaining[question]] : [])),
      ...found.term.filter((match) => !isPartOf(match, terms)).map(({ meaning }) => meaning.term),
    ]),
    troubles: unique(found.trouble.map(({ meaning }) => meaning.trouble)),
  }
}
