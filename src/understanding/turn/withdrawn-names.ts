import { isValueOf } from '../../knowledge/facts.ts'
import { type Annotated, quoteOf } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import type { Withdrawal } from '../reading.ts'
import type { Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { holdsQuestion } from '../text/asks.ts'
import { wordsIn } from '../words.ts'

/** A part taken back by its name, and where. */
export interface Taken {
  readonly withdrawal: Withdrawal
  readonly clause: number | undefined
  readonly sentence: number | undefined
}

/** What may stand between a name and the words that take it back. */
const fillers = wordsIn(
  'has have just hat haben ont han the our my this about with for to of what i we said told you everything all customer client account deal project part workload estate they it he she and or please can now again de den dem der die das unser unseren unsere mit bei um kunde kunden kundin alles bitte konnen wir auch und sie es le la les l notre avec sur pour tout et ils elle il on el los lo nuestro cliente con sobre todo y por favor ellos は を の も さ ん 様 社 件 と お 客',
)
const prepositions = wordsIn('at of from in by for bei von aus chez de du en del の')
const conditionals = wordsOf('if', 'should sollte sollten')
/** In tokens; in Japanese each sign is one. */
const longestName = 8
/** How far from the words that take back a name may stand, in tokens. */
export const farthest = 8

/** The names of standing parts in a message, found by where they begin or end. */
export interface Names {
  readonly from: (at: number) => Span | undefined
  readonly upTo: (at: number) => Span | undefined
  readonly textOf: (name: Span) => string
}

export const namesIn = (annotated: Annotated, bearsName: (name: string) => boolean): Names => {
  const lengths = Array.from({ length: longestName }, (_, i) => longestName - i)
  const textOf = ({ from, to }: Span): string => quoteOf(annotated, from, to).replace(/['’`´]s?$/u, '')
  const isName = (span: Span): boolean => span.from >= 0 && span.to <= annotated.tokens.length && bearsName(textOf(span))
  return {
    from: (at) => lengths.map((length) => ({ from: at, to: at + length })).find(isName),
    upTo: (at) => lengths.map((length) => ({ from: at - length, to: at })).find(isName),
    textOf,
  }
}

/** The names that the words of a span take back: those within it, those that follow in its clause, and those before it if they end one. */
const namesTakenBy = (span: Span, { tokens, clause, sentence, wordAt }: Annotated, names: Names): readonly Span[] => {
  const isFiller = (at: number): boolean => fillers.has(wordAt(at))
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
    if (name && !prepositions.has(wordAt(name.from - 1))) before.push(name)
    at = name?.from ?? at - 1
  }
  const ends = clause[span.to] !== clause[span.to - 1]
  return [...within, ...after, ...(ends ? before : [])].filter(({ to }) => tokens[to - 1]?.owner !== true)
}

/** Whether a sentence neither asks nor supposes. */
export const isPlain = (which: number, { text, tokens, sentence, found, cuesOf }: Annotated): boolean => {
  const first = sentence.indexOf(which)
  const next = sentence.findIndex((one, i) => i > first && one !== which)
  const words = tokens.slice(first, next < 0 ? undefined : next)
  const ending = text.slice(words.at(-1)?.end ?? 0, tokens[next]?.start ?? text.length)
  const supposes = cuesOf('hypothesis').some(({ from }) => sentence[from] === which)
  const asks = holdsQuestion(ending) || found.question.some(({ meaning, from }) => meaning.question === 'howTo' && sentence[from] === which)
  return !asks && !supposes && !words.some(({ word }) => conditionals.has(word))
}

/** The parts that are taken back by name, with what is said of them in passing. A fact beside the name is what is meant instead. */
export const namedParts = (
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
