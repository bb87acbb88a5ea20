import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { firsts, type Span } from '../spans.ts'
import type { Stance, Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'

const alternatives = wordsIn('or oder ou o u either entweder soit')
/** Facts of which several values may hold at once. */
const plural: ReadonlySet<FactId> = new Set(['goals', 'cloud', 'deployment', 'role'])

const as = (stance: Stance, some: ReadonlySet<Statement>, all: readonly Statement[]): readonly Statement[] =>
  some.size === 0
    ? all
    : all.map((statement) => (some.has(statement) && statement.stance === 'stated' ? { ...statement, stance } : statement))

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
  return as('open', open, statements)
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
  return as('past', past, statements)
}

/** "And forget what I said about an EA, it is pay-as-you-go": what a message itself takes back and says otherwise later. */
export const takenBack = (statements: readonly Statement[], { cuesOf, clause, tokens }: Annotated): readonly Statement[] => {
  const opens = ({ from }: Span): boolean => clause[from - 1] !== clause[from] || openers.has(tokens[from - 1]?.word ?? '')
  const cues = firsts(cuesOf('withdrawal').filter(opens), clause)
  if (cues.size === 0) return statements
  const later = new Map<FactId, Set<string>>()
  const past = new Set<Statement>()
  for (const statement of statements.toReversed()) {
    const { fact, value, from } = statement
    const values = later.get(fact) ?? new Set()
    if ((cues.get(clause[from] ?? 0) ?? from) < from && [...values].some((other) => other !== value)) past.add(statement)
    later.set(fact, values.add(value))
  }
  return as('past', past, statements)
}
const openers = wordsIn('and please also ok und bitte et y')

/** "They moved from PAYG to an MCA", "switched from CSP to EA last year": what was left behind. */
export const leftBehind = (statements: readonly Statement[], { tokens, clause, cuesOf }: Annotated): readonly Statement[] => {
  const planned = new Set(cuesOf('plan').map(({ from }) => clause[from]))
  const past = new Set<Statement>()
  const word = (at: number): string => tokens[at]?.word ?? ''
  const isLeft = ({ from }: Statement, next: Statement): boolean => {
    if (clause[next.from] !== clause[from] || planned.has(clause[from])) return false
    if (!into.has(word(next.from - 1)) && !into.has(word(next.from - 2))) return false
    const before = tokens.slice(Math.max(0, next.from - farMove), next.from)
    const words = before.filter((_, i) => clause[next.from - before.length + i] === clause[from]).map((token) => token.word)
    return words.some((one) => moved.has(one)) && !words.some((one) => ahead.has(one))
  }
  let next: Statement | undefined
  for (const statement of statements.toReversed()) {
    if (statement.fact !== 'agreement') continue
    if (next !== undefined && next.value !== statement.value && isLeft(statement, next)) past.add(statement)
    next = statement
  }
  return as('past', past, statements)
}
/** How many words before the new agreement the move may be told. */
const farMove = 14
const into = wordsIn('to onto into zu auf a au')
const moved = wordsIn(
  'moved switched migrated changed went transitioned converted gewechselt umgestellt passe passes passaient migre migraron cambiaron pasaron paso cambio',
)
const ahead = wordsIn('will would going shall plan plans planned soon wird werden sera seront va vont')

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
  return as('past', past, statements)
}

interface Weak {
  readonly fact: FactId
  readonly value: string
  /** Said with one of these words, or with any, it gives way to the other value. */
  readonly words: ReadonlySet<string> | null
  readonly to: string
}
const weak: readonly Weak[] = [
  // "GDAP and nothing else, nobody of us has an Azure role"
  { fact: 'access', value: 'none', words: null, to: 'gdapOnly' },
  // "access through Lighthouse, just Reader though"
  { fact: 'access', value: 'rbac', words: wordsIn('lighthouse'), to: 'readerOnly' },
  // "we sell a VM image through the marketplace, bring your own licence"
  {
    fact: 'marketplace',
    value: 'transactable',
    words: wordsIn('sell sells selling sold verkaufen verkauft vendons vendu vendemos vende'),
    to: 'listedOnly',
  },
]

/** How near a contract its beginning is told, in words. */
const nearBeginning = 4
const beginning = wordsIn('as from starting effective in by next ab zum nachsten des partir a desde')
const times = wordsIn(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter year month quarter januar februar marz mai juni juli oktober dezember fruhjahr sommer herbst quartal monat jahr janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre printemps ete automne hiver mois enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otono mes ano',
)
/** "EA today, MCA-E as of 1 April": a contract that follows on the EA is none yet. */
export const succeeded = (statements: readonly Statement[], { tokens, sentence }: Annotated): readonly Statement[] => {
  let ea: number | undefined
  return statements.map((one): Statement => {
    if (one.fact !== 'agreement' || one.stance !== 'stated') return one
    if (one.value === 'ea') ea = sentence[one.from]
    if (one.value !== 'mca' || ea !== sentence[one.from]) return one
    const behind = tokens.slice(one.to, one.to + nearBeginning).map(({ word }) => word)
    const begins = behind.some((word) => beginning.has(word)) && behind.some((word) => times.has(word) || /^\d+$/.test(word))
    return begins ? { ...one, fact: 'leavingEa', value: 'yes' } : one
  })
}

/** What a word alone lets expect gives way to what is said beside it. */
export const givenWay = (statements: readonly Statement[], { tokens, sentence }: Annotated): readonly Statement[] => {
  const keyOf = ({ fact, value, from }: Pick<Statement, 'fact' | 'value' | 'from'>): string => `${fact} ${value} ${sentence[from]}`
  /** The first and the last token at which each value is said in a sentence. */
  const said = new Map<string, { readonly first: number; readonly last: number }>()
  const named: number[] = []
  let clouds = 0
  for (const one of statements) {
    if (one.stance === 'stated') said.set(keyOf(one), { first: said.get(keyOf(one))?.first ?? one.from, last: one.from })
    if (one.fact === 'cloud' && one.strength === 'says') clouds++
    named[one.from] = clouds
  }
  /** "Dynamics 365 (no access), Power Apps (GDAP only)": what is said of another workload changes nothing. */
  const isOfSame = (a: number, b: number): boolean => named[a] === named[b]
  const past = new Set(
    statements.filter((one) =>
      weak.some(({ fact, value, words, to }) => {
        if (one.fact !== fact || one.value !== value) return false
        const other = said.get(keyOf({ fact, value: to, from: one.from }))
        if (other === undefined || !(isOfSame(other.first, one.from) || isOfSame(other.last, one.from))) return false
        return words === null || tokens.slice(one.from, one.to).some(({ word }) => words.has(word))
      }),
    ),
  )
  return as('past', past, statements)
}
