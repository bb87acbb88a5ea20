import { type FactId, isValueOf } from '../knowledge/facts.ts'
import { type Annotated, quoteOf } from './annotate.ts'
import type { ReadingContext, Withdrawal } from './reading.ts'
import { overlap, type Span } from './spans.ts'
import type { Statement } from './statement.ts'
import { wordsIn } from './words.ts'

/** What a message takes back, and the statements that only name it. */
export interface Withdrawn {
  readonly withdrawals: readonly Withdrawal[]
  readonly used: readonly Statement[]
}

/** A part taken back by its name, and where. */
interface Taken {
  readonly withdrawal: Withdrawal
  readonly clause: number | undefined
  readonly sentence: number | undefined
}

const nothing: Withdrawn = { withdrawals: [], used: [] }

/** How it is said that a customer is gone; it counts only next to the name of a standing part. Japanese is matched sign by sign. */
const departures: readonly (readonly string[])[] = [
  // English
  ...['is gone', 'are gone', 'has gone', 'have gone', 'left us', 'has left', 'have left', 'walked away', 'no longer our customer'],
  ...['no longer work with', 'no longer work for'],
  // German
  ...['ist weg', 'sind weg', 'ist abgesprungen', 'sind abgesprungen', 'ist raus', 'sind raus', 'haben wir verloren', 'wir haben verloren'],
  // French
  ...['est parti', 'sont partis', 'nous a quittes', 'nous ont quittes', 'nous avons perdu', 'on a perdu'],
  // Spanish
  ...['se fue', 'se ha ido', 'se han ido', 'hemos perdido a', 'perdimos a', 'hemos perdido'],
  // Japanese
  ...['を 失 い ま し た', 'は 離 れ ま し た', 'と は 終 わ り ま し た'],
].map((phrase) => phrase.split(' '))

/** What may stand between a name and the words that take it back. */
const fillers = wordsIn(
  'the our my this about with for to of what i we said told you everything all customer client account deal project part workload estate they it he she and or please can now again de den dem der die das unser unseren unsere mit bei um kunde kunden kundin alles bitte konnen wir auch und sie es le la les l notre client avec sur pour tout et ils elle il on el los lo nuestro cliente con sobre de todo y por favor ellos は を の も さ ん 様 社 件 と お 客',
)
const prepositions = wordsIn('at of from in by for bei von aus chez de du en del の')
const conditionals = wordsIn('if whether unless should wenn falls ob sollte sollten si もし')
/** In tokens; in Japanese each sign is one. */
const longestName = 8
/** How far from the words that take back a name may stand, in tokens. */
const farthest = 8
/** No more often is it looked for what else a message takes back. */
const mostSpans = 20

/** The names of standing parts in a message, found by where they begin or end. */
interface Names {
  readonly from: (at: number) => Span | undefined
  readonly upTo: (at: number) => Span | undefined
  readonly textOf: (name: Span) => string
}

const namesIn = (annotated: Annotated, bearsName: (name: string) => boolean): Names => {
  const lengths = Array.from({ length: longestName }, (_, i) => longestName - i)
  const textOf = ({ from, to }: Span): string => quoteOf(annotated, from, to).replace(/['’`´]s?$/u, '')
  const isName = (span: Span): boolean => span.from >= 0 && span.to <= annotated.tokens.length && bearsName(textOf(span))
  return {
    from: (at) => lengths.map((length) => ({ from: at, to: at + length })).find(isName),
    upTo: (at) => lengths.map((length) => ({ from: at - length, to: at })).find(isName),
    textOf,
  }
}

/** Where a message says of somebody that they are gone. */
const departed = ({ tokens }: Annotated): readonly Span[] =>
  tokens.flatMap((_, from): readonly Span[] => {
    const phrase = departures.find((words) => words.every((word, i) => tokens[from + i]?.word === word))
    return phrase ? [{ from, to: from + phrase.length }] : []
  })

/** The names that the words of a span take back: those within it, those that follow in its clause, and those before it if they end one. */
const namesTakenBy = (span: Span, { tokens, clause, sentence }: Annotated, names: Names): readonly Span[] => {
  const isFiller = (at: number): boolean => fillers.has(tokens[at]?.word ?? '')
  const within = tokens.slice(span.from, Math.min(span.to, span.from + farthest)).flatMap((_, i) => names.from(span.from + i) ?? [])
  const after: Span[] = []
  for (let at = span.to; at < span.to + farthest && clause[at] === clause[span.to - 1]; ) {
    const name = names.from(at)
    if (name === undefined && !isFiller(at)) break
    if (name) after.push(name)
    at = name?.to ?? at + 1
  }
  const before: Span[] = []
  for (let at = span.from; at > span.from - farthest && at > 0 && sentence[at - 1] === sentence[span.from]; ) {
    const name = names.upTo(at)
    if (name === undefined && !isFiller(at - 1)) break
    if (name && !prepositions.has(tokens[name.from - 1]?.word ?? '')) before.push(name)
    at = name?.from ?? at - 1
  }
  const ends = clause[span.to] !== clause[span.to - 1]
  return [...within, ...after, ...(ends ? before : [])].filter(({ to }) => tokens[to - 1]?.owner !== true)
}

/** Whether a sentence neither asks nor supposes. */
const isPlain = (which: number, { text, tokens, sentence }: Annotated): boolean => {
  const first = sentence.indexOf(which)
  const next = sentence.findIndex((one, i) => i > first && one !== which)
  const words = tokens.slice(first, next < 0 ? undefined : next)
  const ending = text.slice(words.at(-1)?.end ?? 0, tokens[next]?.start ?? text.length)
  return !/[?？]/u.test(ending) && !words.some(({ word }) => conditionals.has(word))
}

/** The parts that are taken back by name, with what is said of them in passing. A fact beside the name is what is meant instead. */
const namedParts = (
  annotated: Annotated,
  statements: readonly Statement[],
  spans: readonly Span[],
  names: Names | null,
): readonly Taken[] => {
  const { clause, sentence, found } = annotated
  if (names === null) return []
  const facts = new Set([...statements.filter(({ fact }) => fact !== 'cloud'), ...found.topic].map(({ from }) => clause[from]))
  const taken = spans
    .filter(({ from }) => isPlain(sentence[from] ?? 0, annotated))
    .flatMap((span) => namesTakenBy(span, annotated, names))
    .filter(({ from }, i, all) => !facts.has(clause[from]) && all.findIndex((other) => other.from === from) === i)
  return taken.map(({ from, to }) => {
    const cloud = statements.find((one) => one.fact === 'cloud' && clause[one.from] === clause[from])?.value
    const of = cloud !== undefined && isValueOf('cloud', cloud) ? { cloud } : {}
    return { withdrawal: { kind: 'part', facts: of, name: names.textOf({ from, to }) }, clause: clause[from], sentence: sentence[from] }
  })
}

/** What is taken back of what was said before; nothing when nothing was said. */
export const withdrawalsOf = (annotated: Annotated, statements: readonly Statement[], context: ReadingContext): Withdrawn => {
  if (context.parts.length === 0) return nothing
  const { found, clause, sentence, tokens, groupAt } = annotated
  const denied = new Set(found.cue.filter(({ meaning }) => meaning.cue === 'negation').map(({ to }) => to))
  const cues = found.cue.filter(({ meaning, from }) => meaning.cue === 'withdrawal' && !denied.has(from))
  const names = context.bearsName === undefined ? null : namesIn(annotated, context.bearsName)
  const taken = namedParts(annotated, statements, [...cues, ...departed(annotated)].slice(0, mostSpans), names)
  const sentences = new Set(taken.map((one) => one.sentence))
  const theirs = new Set(tokens.flatMap((_, i) => (groupAt('they', i).length + groupAt('their', i).length > 0 ? [clause[i]] : [])))
  const passing = ({ from }: Statement): boolean =>
    taken.some((one) => one.clause === clause[from]) || (sentences.has(sentence[from]) && theirs.has(clause[from]))
  const others = new Set(cues.map(({ from }) => sentence[from]).filter((one) => !sentences.has(one)))
  const byFact = namedFacts(annotated, statements, others, context, names)
  return {
    withdrawals: [...taken.map(({ withdrawal }) => withdrawal), ...byFact.withdrawals],
    used: [...statements.filter(passing), ...byFact.used],
  }
}

/** The cloud's part, the facts or else the topics that sentences which take something back name. */
const namedFacts = (
  { found, sentence, clause }: Annotated,
  statements: readonly Statement[],
  sentences: ReadonlySet<number | undefined>,
  context: ReadingContext,
  names: Names | null,
): Withdrawn => {
  if (sentences.size === 0) return nothing
  const named = statements.filter(({ from }) => sentences.has(sentence[from]))
  // "forget the AKS bit" names Azure only between the lines
  const used = named.filter((one) => one.strength === 'says' || !named.some((other) => other.strength === 'says' && overlap(one, other)))
  const elsewhere = statements.some((statement) => !used.includes(statement) && statement.fact === 'cloud' && statement.stance === 'stated')
  const cloud = used.find(({ fact }) => fact === 'cloud')
  const isKnown = (fact: string, value: string): boolean =>
    context.parts.some((part) => Object.entries(part).some(([id, held]) => id === fact && held === value))
  if (cloud && isKnown('cloud', cloud.value) && !elsewhere && context.parts.length > 1 && isValueOf('cloud', cloud.value)) {
    const [owner] = clause.flatMap((one, at) =>
      one === clause[cloud.from] && Math.abs(at - cloud.from) <= farthest ? (names?.from(at) ?? []) : [],
    )
    const name = owner && names ? { name: names.textOf(owner) } : {}
    return { withdrawals: [{ kind: 'part', facts: { cloud: cloud.value }, ...name }], used }
  }
  const withdrawals = used.flatMap(({ fact, value }): readonly Withdrawal[] => {
    if (fact === 'goals') return isValueOf('goals', value) ? [{ kind: 'goal', goal: value }] : []
    return isKnown(fact, value) ? [{ kind: 'fact', fact }] : []
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
  if (doubtful.size === 0) return []
  const open = statements.filter(({ stance, from }) => stance === 'open' && doubtful.has(sentence[from])).map(({ fact }) => fact)
  const topics = found.topic.filter(({ from }) => doubtful.has(sentence[from])).map(({ meaning }) => meaning.fact)
  const stated = new Set(statements.filter(({ stance }) => stance === 'stated').map(({ fact }) => fact))
  return [...new Set([...open, ...topics])].filter((fact) => fact !== 'cloud' && fact !== 'goals' && !stated.has(fact))
}
