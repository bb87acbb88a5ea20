import type { Annotated } from '../annotate.ts'
import { indexOf } from '../spans.ts'
import { linesOf } from '../text/lines.ts'
import { gaps, type Token } from '../text/tokens.ts'
import { mapOf, wordsIn } from '../words.ts'
import { contrastedStarts } from './contrasted-starts.ts'
import { type Start, verbs } from './name-starts.ts'

/** A stretch of the message that speaks of one thing among several, told apart by how the writer marked it. */
export interface Labelled extends Omit<Start, 'at'> {
  /** The same for each mention of the same thing: `#2` by order, `@contoso` by name. */
  readonly label: string
  /** Token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
}

const things = wordsIn(
  'customer client product project part workload case site solution app application estate number one scenario practice topic area stream kunde mandant produkt projekt fall teil projet produit cas cliente producto proyecto caso account subscription team line business deal tenant build edition zone wave module component system strand variant stage phase region kunden ausbau sow lot order workstream track package engagement bucket item piece block auftrag los lote pedido job gig assignment mandat encargo',
)
const ordinals = mapOf({
  a: '1',
  b: '2',
  c: '3',
  d: '4',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5',
  '6': '6',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  i: '1',
  ii: '2',
  iii: '3',
  iv: '4',
  eins: '1',
  zwei: '2',
  drei: '3',
  un: '1',
  deux: '2',
  trois: '3',
  uno: '1',
  dos: '2',
  tres: '3',
})
/** Words that give a place in a row. */
export const ranks = mapOf({
  first: '1',
  firstly: '1',
  second: '2',
  secondly: '2',
  third: '3',
  thirdly: '3',
  fourth: '4',
  erstens: '1',
  zweitens: '2',
  drittens: '3',
  premier: '1',
  premierement: '1',
  deuxieme: '2',
  deuxiemement: '2',
  primero: '1',
  segundo: '2',
  tercero: '3',
  erste: '1',
  ersten: '1',
  erster: '1',
  zweite: '2',
  zweiten: '2',
  zweiter: '2',
  dritte: '3',
  dritten: '3',
  dritter: '3',
  premiere: '1',
  seconde: '2',
  troisieme: '3',
  primera: '1',
  primer: '1',
  segunda: '2',
  tercera: '3',
  '1st': '1',
  '2nd': '2',
  '3rd': '3',
})
const being = wordsIn('is are was has runs sits lives buys ist sind hat lauft est sont es son tiene')
/** Nouns whose numbers are part of a name: "SharePoint Plan 1", "level 2 support". */
const levels = wordsIn('plan level tier gen generation version quarter year')
/** With these a sentence goes on about what the one before spoke of. */
const pointers = wordsIn('it its there that this they dort da es das sie cela il elle alli ahi eso')
const nearOpening = 4
/** "One on EA, one on CSP". */
const singles = wordsIn('one einer eine eines un une uno una')
const singling = wordsIn(
  'on under with via through in has is uses buys takes runs at mit uber unter hat ist lauft bei en sous avec a est con por bajo tiene es',
)
const leading = wordsIn('for at with bei fur mit chez pour avec para con')
const otherOnes = wordsIn('other andere anderer anderen autre otro otra')
const otherArticles = wordsIn('the and der die den dem l und et y el la')
const rankArticles = wordsIn('the a das die der dem den beim im le la du au el del al')
/** Words before "one" that single nothing out. */
const notTelling = wordsIn('other only first second third last right main next best same big wrong previous single which each every')
const marker = /^[^\S\n]*(?:[-*•–·>]|\(?\d{1,2}[.)]|\(?[a-f][.)])[^\S\n]+$/u

/** 'Sub "prod": …' */
const quotedHeading = /^\s*(?:\p{L}+\s){0,3}["“„«'‘][^"”“»'’\n]{1,30}["”“»'’]\s*[:–-]/u

const separators = /[|\t]/g
/** Whether rows hold one field each, and so are a form of one thing: "Where | their subscription". */
const isForm = ({ text, tokens, found }: Annotated): boolean => {
  const fields = indexOf(found.field)
  const rows = linesOf(text, tokens).filter((line) => /[|\t]/.test(line.text))
  const pairs = rows.filter((row) => [...row.text.replace(/^\s*\||\|\s*$/g, '').matchAll(separators)].length === 1)
  const headed = pairs.filter(({ from }) => fields.startingAt(from).length > 0)
  return pairs.length === rows.length && new Set(headed.map(({ from }) => fields.startingAt(from)[0]?.meaning.fact)).size > 1
}

/** Labels that a list's layout gives: bullets, numbers, table rows, one thing to a line. */
const layoutStarts = (annotated: Annotated): readonly Start[] => {
  const { text, tokens } = annotated
  const starts: Start[] = []
  const isTable = !isForm(annotated)
  for (const { start, text: line, from } of linesOf(text, tokens)) {
    const token = tokens[from]
    const next = tokens[from + 1]
    if (!token) continue
    const lead = text.slice(start, token.start)
    const numbered = ordinals.has(token.word) && next !== undefined && /^[.):]/.test(next.between.trim())
    const afterBlankLine = from > 0 && /\n\s*\n/.test(text.slice(tokens[from - 1]?.end ?? 0, token.start))
    if (marker.test(lead) || numbered || quotedHeading.test(line) || (isTable && /[|\t]/.test(line)))
      starts.push({ label: `line ${start}`, at: from })
    else if (afterBlankLine || (starts.length > 0 && starts.at(-1)?.label !== '' && lead.trim() === '' && !/^[ \t]{2,}/.test(lead)))
      starts.push({ label: '', at: from })
  }
  return starts
}

/** Nouns that the message numbers: "Tool 1 is …, tool 2 is …". */
const numbered = ({ tokens }: Annotated): ReadonlySet<string> => {
  const numbers = new Map<string, Set<string>>()
  tokens.forEach(({ word }, i) => {
    const { word: number = '', gap = gaps.sentence } = tokens[i + 1] ?? {}
    const after = tokens[i + 2]
    const opensClause = after === undefined || after.gap > gaps.none || being.has(after.word)
    if (/^[1-6]$/.test(number) && gap === gaps.none && opensClause && word.length > 2 && !/\d/.test(word) && !levels.has(word))
      numbers.set(word, (numbers.get(word) ?? new Set()).add(number))
  })
  return new Set([...numbers].filter(([, some]) => some.size > 1).map(([word]) => word))
}

/** Labels inside running text: "(a) … (b) …", "customer 1 … customer 2", "the first … the second", "one … the other". */
const inlineStarts = (annotated: Annotated, isKnown: (token: number) => boolean): readonly Start[] => {
  const { tokens, clause, text, groupAt } = annotated
  const starts: Start[] = []
  const counted = numbered(annotated)
  let numbering = 0
  const singled: Start[] = []
  const isSingle = (i: number): boolean =>
    (clause[i] !== clause[i - (otherArticles.has(tokens[i - 1]?.word ?? '') ? 2 : 1)] ||
      (tokens[i]?.gap ?? 0) >= gaps.colon ||
      joins.has(tokens[i - 1]?.word ?? '')) &&
    (singling.has(tokens[i + 1]?.word ?? '') || (isKnown(i + 1) && tokens[i + 1]?.capitals !== 'none'))
  const isOther = (i: number): boolean => otherOnes.has(tokens[i]?.word ?? '') && otherArticles.has(tokens[i - 1]?.word ?? '')
  const named = new Set<string | undefined>()
  tokens.forEach(({ word, between, owner, capitals }, i) => {
    // "the customer's one subscription" tells nothing apart
    if (tokens[i - 1]?.owner || (owner && !ranks.has(word))) return
    const next = tokens[i + 1]
    const after = next ? next.between : text.slice(tokens[i]?.end ?? 0, (tokens[i]?.end ?? 0) + 1)
    const order = ordinals.get(word)
    const isThing = things.has(word) || counted.has(word)
    const isMarked = order && (/^[1-6]$/.test(word) ? /^[).]\s/ : /^\)\s/).test(after) && word.length === 1
    if (order && /\($/.test(between) && /^\)/.test(after)) starts.push({ label: `#${order}`, at: i, exact: true })
    else if (isMarked && (i === 0 || /[\s:;,.]$/.test(between))) starts.push({ label: `#${order}`, at: i, exact: true })
    else if (
      isThing &&
      next &&
      ordinals.has(next.word) &&
      next.gap <= gaps.joint &&
      !((next.word === 'i' || (next.word === 'a' && next.capitals === 'none')) && tokens[i + 2]?.gap === gaps.none)
    )
      starts.push({ label: `#${ordinals.get(next.word)}`, at: i })
    // "and A moves to an MCA", "for B we got Contributor"
    else if (
      /^[a-d]$/.test(word) &&
      capitals !== 'none' &&
      ((next !== undefined && next.gap === gaps.none && verbs.has(next.word) && next.word !== 'a') ||
        (leading.has(tokens[i - 1]?.word ?? '') && (next === undefined || next.gap > gaps.none || groupAt('we', i + 1).length > 0)))
    )
      starts.push({ label: `#${order}`, at: i })
    else if (
      isThing &&
      !notTelling.has(tokens[i - 1]?.word ?? '') &&
      next?.capitals === 'first' &&
      next.gap === gaps.none &&
      next.word.length > 2 &&
      !isKnown(i + 1)
    )
      starts.push({ label: `@${next.word}`, at: i })
    else if (
      ranks.has(word) &&
      (i === 0 || clause[i] !== clause[i - 1] || rankArticles.has(tokens[i - 1]?.word ?? '') || things.has(next?.word ?? ''))
    )
      starts.push({ label: `#${ranks.get(word)}`, at: i })
    else if (
      word === 'one' &&
      (['the', 'and', 'our'].includes(tokens[i - 2]?.word ?? '') || (clause[i - 2] !== clause[i - 1] && being.has(next?.word ?? ''))) &&
      clause[i - 1] === clause[i] &&
      !notTelling.has(tokens[i - 1]?.word ?? '')
    ) {
      starts.push({ label: `~${tokens[i - 1]?.word}`, at: i - 1 })
      named.add(tokens[i - 1]?.word)
    }
    // "… owner in Stuttgart, reader in Shanghai"
    else if (named.has(word) && next?.word !== 'one') starts.push({ label: `~${word}`, at: i })
    // "two customers, one on EA, one on CSP"
    else if (
      singles.has(word) &&
      isSingle(i) &&
      (numbering > 0 || tokens.slice(i + 1, i + 12).some((t, j) => t.word === word && isSingle(i + 1 + j)))
    )
      singled.push({ label: `#${++numbering}`, at: i })
    else if (
      singles.has(word) &&
      tokens.slice(i + 1, i + 40).some((_, j) => isOther(i + 1 + j)) &&
      (word === 'one' || isSingle(i) || tokens[i - 1]?.word === 'l')
    )
      starts.push({ label: '#1', at: i })
    else if (isOther(i) && starts.some(({ label }) => label === '#1')) starts.push({ label: '#2', at: i })
  })
  // "one in Germany, one in China. The German one …": the names tell more than the order
  return starts.some(({ label }) => label.startsWith('~')) ? starts : [...starts, ...singled].sort((a, b) => a.at - b.at)
}

const joins = wordsIn('and but und aber et mais y pero')
/** Where the second of two things in one clause begins: "owner in the first and reader in the second", "the first on EA and the second on CSP". */
const joinBetween = (from: number, at: number, tokens: readonly Token[]): number => {
  const isJoin = (i: number): boolean => joins.has(tokens[i]?.word ?? '')
  if (isJoin(at - 1) || isJoin(at - 2)) return at
  for (let i = from + 1; i < at; i++) if (isJoin(i)) return i
  return at
}

/** A label inside a clause speaks of the whole clause: "Azure is the other topic"; two in one clause part it. */
const fromClauseStart = (starts: readonly Start[], { clause, tokens }: Annotated): readonly Start[] =>
  starts.map(({ label, at, exact }, i) => {
    if (exact) return { label, at }
    const before = starts[i - 1]
    const shared = before !== undefined && clause[before.at] === clause[at]
    if (shared) return { label, at: joinBetween(before.at, at, tokens) }
    let start = at
    while (start > 0 && clause[start - 1] === clause[at] && (tokens[start]?.gap ?? 0) < gaps.colon) start--
    return { label, at: start }
  })

const stretches = (starts: readonly Start[], count: number): readonly Labelled[] =>
  starts.flatMap(({ at, ...start }, i) => (start.label === '' ? [] : [{ ...start, from: at, to: starts[i + 1]?.at ?? count }]))

const distinct = (starts: readonly Start[]): number => new Set(starts.map(({ label }) => label).filter((label) => label !== '')).size

/** Whether something is said of two of the things at least: not so in "what holds in the one case and in the other?". */
const tellsOf = (starts: readonly Start[], count: number, isKnown: (token: number) => boolean): boolean => {
  const told = stretches(starts, count).filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (isKnown(i)) return true
    return false
  })
  return new Set(told.map(({ label }) => label)).size > 1
}

/** Where what begins at a token ends: with its sentence, or with those behind it that point back. */
const endOf = (at: number, { tokens, sentence, cuesOf }: Annotated): number => {
  // "all of it is on EA"
  const ofAll = new Set(
    cuesOf('everywhere').flatMap(({ from }) => (sentence[from - nearOpening] === sentence[from] ? [] : [sentence[from]])),
  )
  const pointsBack = (from: number): boolean =>
    !ofAll.has(sentence[from]) &&
    tokens.slice(from, from + nearOpening).some(({ word }, i) => pointers.has(word) && sentence[from + i] === sentence[from])
  let end = sentence.lastIndexOf(sentence[at] ?? 0) + 1
  while (pointsBack(end)) end = sentence.lastIndexOf(sentence[end] ?? 0) + 1
  return end
}

/** "Second product …, same way of install": what is like the one before. */
const likened = (stretch: Labelled, { cuesOf }: Annotated): Labelled =>
  cuesOf('same').some(({ from }) => stretch.from < from && from < stretch.to) ? { ...stretch, alike: true } : stretch

/** A message that tells more things apart than this is not about one estate; what comes after is common to all. */
const mostStretches = 40

/** The labelled stretches of a message in order, or none when it does not tell several things apart. */
export const labelledStretches = (
  annotated: Annotated,
  isKnown: (token: number) => boolean,
  names: readonly Start[],
): readonly Labelled[] => {
  const { tokens } = annotated
  const layout = layoutStarts(annotated)
  if (distinct(layout) > 1) return stretches(layout, tokens.length).slice(0, mostStretches)
  for (const starts of [
    fromClauseStart(inlineStarts(annotated, isKnown), annotated),
    names,
    fromClauseStart(contrastedStarts(annotated), annotated),
  ]) {
    if (distinct(starts) < 2 || !tellsOf(starts, tokens.length, isKnown)) continue
    const last = starts.at(-1)?.at ?? 0
    // in running text each goes on to the next, and the last as long as the sentences point at it
    return stretches(starts, tokens.length)
      .slice(0, mostStretches)
      .map((stretch) => (stretch.from < last ? stretch : { ...stretch, to: endOf(last, annotated) }))
      .map((stretch) => likened(stretch, annotated))
  }
  return []
}

/** The one thing that a message points at by its order, from 0, and at which token: "the second one", "customer B"; or null. */
export const pointedAt = (annotated: Annotated): { readonly order: number; readonly at: number } | null => {
  const starts = inlineStarts(annotated, () => true)
  const [first] = starts
  return first?.label.startsWith('#') && distinct(starts) === 1 ? { order: Number(first.label.slice(1)) - 1, at: first.at } : null
}
