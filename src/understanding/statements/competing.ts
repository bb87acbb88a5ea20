import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { firsts, type Span } from '../spans.ts'
import { type Statement, withStance } from '../statement.ts'
import { wordsIn } from '../words.ts'

const alternatives = wordsOf('or', 'either entweder soit')
/** Facts of which several values may hold at once. */
const plural: ReadonlySet<FactId> = new Set(['goals', 'cloud', 'deployment', 'role'])

/** "EA or MCA", "EA? MCA?", "their subscription or ours": two values of one fact to choose from leave it open. */
export const eitherOr = (statements: readonly Statement[], { tokens, clause }: Annotated): readonly Statement[] => {
  const last = new Map<FactId, Statement>()
  const open = new Set<Statement>()
  const isChoice = (before: Statement, { from }: Statement): boolean => {
    if (before.to === from) return tokens[from]?.between.includes('?') ?? false
    const words = tokens.slice(before.to, from)
    if (words.length === 1 && words.every(({ word }) => alternatives.has(word))) return true
    if (clause[before.from] !== clause[from]) return false
    return tokens.slice(before.to, Math.min(from, before.to + 4)).some(({ word }) => alternatives.has(word))
  }
  for (const statement of statements) {
    const before = last.get(statement.fact)
    if (before && before.value !== statement.value && !plural.has(statement.fact) && isChoice(before, statement))
      open.add(before).add(statement)
    last.set(statement.fact, statement)
  }
  return withStance('open', open, statements)
}

/** "but it is in fact": how far into its clause a correction may stand. */
const nearOpening = 4
/** "… customer subscription.. I mean ours, sorry. OUR subscription": how many sentences later something may be put right. */
const nearSentences = 2
/** How many words a correction may stand before what it puts right. */
const nearCorrection = 18

/** "EA, sorry, MCA", "Dynamics, I mean Power BI": what is put right within a message. */
export const corrected = (statements: readonly Statement[], { cuesOf, clause, sentence }: Annotated): readonly Statement[] => {
  const corrections = cuesOf('correction').filter(({ from }) => clause[from] !== clause[from - nearOpening])
  if (corrections.length === 0) return statements
  const begin = new Set(corrections.map(({ from }) => from))
  const isCorrected = (before: Statement, { from, value }: Statement): boolean => {
    if (before.value === value || (sentence[from] ?? 0) - (sentence[before.from] ?? 0) > nearSentences) return false
    for (let at = Math.max(before.to, from - nearCorrection); at < from; at++) if (begin.has(at)) return true
    return false
  }
  const last = new Map<FactId, Statement>()
  const past = new Set<Statement>()
  for (const statement of statements) {
    if (statement.fact === 'goals' || statement.stance !== 'stated' || statement.strength === 'implies') continue
    const before = last.get(statement.fact)
    if (before !== undefined && isCorrected(before, statement)) past.add(before)
    last.set(statement.fact, statement)
  }
  return withStance('past', past, statements)
}

/** "And forget what I said about an EA, it is pay-as-you-go": what a message itself takes back and says otherwise later. */
export const takenBack = (statements: readonly Statement[], { cuesOf, clause, tokens }: Annotated): readonly Statement[] => {
  const opens = ({ from }: Span): boolean => clause[from - 1] !== clause[from] || openers.has(tokens[from - 1]?.word ?? '')
  const cues = firsts(cuesOf('withdrawal').filter(opens), clause)
  if (cues.size === 0) return statements
  const later = new Map<FactId, Set<string>>()
  const gone = new Set<string>()
  const past = new Set<Statement>()
  for (const statement of statements.toReversed()) {
    const { fact, value, from } = statement
    const values = later.get(fact) ?? new Set()
    const isNamedToGo = (cues.get(clause[from] ?? 0) ?? from) < from && [...values].some((other) => other !== value)
    if (isNamedToGo) gone.add(`${fact} ${value}`)
    if (gone.has(`${fact} ${value}`)) past.add(statement)
    else later.set(fact, values.add(value))
  }
  return withStance('past', past, statements)
}
const openers = wordsIn('and please also ok und bitte et y')

/** "Hosted in our tenant, it now runs in theirs": what is so now overtakes what was said just before, where no other workload comes between. */
export const overtaken = (statements: readonly Statement[], { clause, sentence, cuesOf }: Annotated): readonly Statement[] => {
  const now = new Set(cuesOf('present').map(({ from }) => clause[from]))
  if (now.size === 0) return statements
  const named = new Set(statements.filter(({ fact, strength }) => fact === 'cloud' && strength === 'says').map(({ from }) => clause[from]))
  const last = new Map<FactId, Statement>()
  const past = new Set<Statement>()
  for (const statement of statements) {
    if (plural.has(statement.fact) || statement.stance !== 'stated') continue
    const before = last.get(statement.fact)
    const near = before !== undefined && (sentence[statement.from] ?? 0) - (sentence[before.from] ?? 0) <= 1
    if (near && before.value !== statement.value && clause[before.from] !== clause[statement.from])
      if (now.has(clause[statement.from]) && !now.has(clause[before.from]) && !named.has(clause[statement.from])) past.add(before)
    last.set(statement.fact, statement)
  }
  return withStance('past', past, statements)
}
