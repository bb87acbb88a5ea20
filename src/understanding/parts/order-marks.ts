import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import type { Label } from './label.ts'
import { type Start, verbs } from './name-starts.ts'
import { isNoName, isTitled } from './names.ts'
import { ordinals, ranks } from './ranks.ts'

/** Where something begins at a token, or null. */
export type StartRule = (at: number) => Start | null

/** What a rank gives for a label. */
export const ofOrder = (rank: number): Label => ({ kind: 'order', at: rank - 1 })

/** Nouns for the things that a message tells apart. */
const things = wordsIn(
  'customer client product project part workload case site solution app application estate number one scenario practice topic area stream kunde mandant produkt projekt fall teil projet produit cas cliente producto proyecto caso account subscription team line business deal tenant build edition zone wave module component system strand variant stage phase region kunden ausbau sow lot order workstream track package engagement bucket item piece block auftrag los lote pedido job gig assignment mandat encargo sub subs work',
)
const figures = wordsIn('1 2 3 4 5 6')
const being = wordsOf(['be', 'have'], 'was runs sits lives buys lauft')
/** Nouns whose numbers are part of a name: "SharePoint Plan 1", "level 2 support". */
const levels = wordsIn('plan level tier gen generation version quarter year')
const rankArticles = wordsOf(['definite', 'contracted'], 'a')
/** With these a rank that nothing sets apart goes on, as in what was dictated: "second we are consultants". */
const dictated = wordsIn('we our for it they')
const determiners = wordsIn('the and our')
const leading = wordsIn('in for on auf sur at with bei fur mit chez pour avec para con')
/** Words before "one" and before things that single nothing out. */
const notTelling = wordsIn('other only first second third last right main next best same big wrong previous single which each every')

/** Words at which, beside those for things, one of these rules may hold. */
export const openers: ReadonlySet<string> = new Set([...ordinals.keys(), ...ranks.keys()])

/** Signs that open what they number: "(a) …", "1) …", "b) …", "#2 …". */
export const marked =
  ({ tokens, text }: Annotated): StartRule =>
  (at) => {
    const { word = '', between = '', end = 0, gap = gaps.none } = tokens[at] ?? {}
    const order = ordinals.get(word)
    if (order === undefined) return null
    const after = tokens[at + 1]?.between ?? text.slice(end, end + 1)
    const isBracketed = /\($/.test(between) && /^\)/.test(after)
    const opens = at === 0 || /[\s:;,.]$/.test(between)
    const isMarked = word.length === 1 && opens && (/^[1-6]$/.test(word) ? /^[).]\s/ : /^\)\s/).test(after)
    const isHashed = /#$/.test(between) && /^[1-6]$/.test(word) && (at === 0 || gap >= gaps.clause)
    return isBracketed || isMarked || isHashed ? { label: ofOrder(order), at, exact: true } : null
  }

/** Whether a token is a noun for things that are told apart, or one that the message numbers: "Tool 1 is …, tool 2 is …". */
export const thingIn = ({ tokens, wordAt, where }: Annotated): ((at: number) => boolean) => {
  const numbers = new Map<string, Set<string>>()
  for (const at of where(figures)) {
    const word = wordAt(at - 1)
    const after = tokens[at + 1]
    const opensClause = after === undefined || after.gap > gaps.none || being.has(after.word)
    if (tokens[at]?.gap === gaps.none && opensClause && word.length > 2 && !/\d/.test(word) && !levels.has(word))
      numbers.set(word, (numbers.get(word) ?? new Set()).add(wordAt(at)))
  }
  return (at) => things.has(wordAt(at)) || (numbers.get(wordAt(at))?.size ?? 0) > 1
}

/** "Customer 1 … customer B": but not "project a lot", nor "part i". */
export const numbered =
  ({ tokens }: Annotated, isThing: (at: number) => boolean): StartRule =>
  (at) => {
    const next = isThing(at) ? tokens[at + 1] : undefined
    if (next === undefined || next.gap > gaps.joint) return null
    const order = ordinals.get(next.word)
    if (order === undefined) return null
    const isWord = next.word === 'i' || (next.word === 'a' && next.capitals === 'none')
    return isWord && tokens[at + 2]?.gap === gaps.none ? null : { label: ofOrder(order), at }
  }

/** "And A moves to an MCA", "for B we got Contributor", "Contributor on B". */
export const lettered =
  ({ tokens, wordAt, isAt }: Annotated): StartRule =>
  (at) => {
    const letter = tokens[at]
    if (letter === undefined || letter.capitals === 'none' || !/^[a-d]$/.test(letter.word)) return null
    const next = tokens[at + 1]
    const acts = next !== undefined && next.gap === gaps.none && verbs.has(next.word) && next.word !== 'a'
    const isLed = leading.has(wordAt(at - 1)) && (next === undefined || next.gap > gaps.none || isAt('we', at + 1))
    return acts || isLed ? { label: ofOrder(ordinals.get(letter.word) ?? 1), at } : null
  }

/** "Customer Contoso". */
export const namedThing = (
  { tokens, wordAt }: Annotated,
  isThing: (at: number) => boolean,
  isKnown: (at: number) => boolean,
): StartRule => {
  const titled = isTitled(tokens)
  return (at) => {
    const next = tokens[at + 1]
    if (titled || !isThing(at) || notTelling.has(wordAt(at - 1)) || next?.capitals !== 'first' || next.gap !== gaps.none) return null
    return next.word.length > 2 && !isNoName(next.word) && !isKnown(at + 1) ? { label: { kind: 'name', words: [next.word] }, at } : null
  }
}

/** "The first is …", "second project: …". */
export const ranked =
  ({ clause, wordAt, isAt }: Annotated): StartRule =>
  (at) => {
    const rank = ranks.get(wordAt(at))
    const opens = at === 0 || clause[at] !== clause[at - 1]
    // "that second firm" is another partner
    if (rank === undefined || isAt('firm', at + 1)) return null
    if (opens || rankArticles.has(wordAt(at - 1)) || things.has(wordAt(at + 1))) return { label: ofOrder(rank), at }
    // "in first is all old, in second we build"
    if (leading.has(wordAt(at - 1)) && (being.has(wordAt(at + 1)) || dictated.has(wordAt(at + 1)))) return { label: ofOrder(rank), at }
    return dictated.has(wordAt(at + 1)) ? { label: ofOrder(rank), at, exact: true } : null
  }

/** "The German one …", from the word that describes it. */
export const described =
  ({ tokens, clause, wordAt }: Annotated): StartRule =>
  (at) => {
    const isJoined = clause[at - 1] === clause[at] && tokens[at]?.gap !== gaps.colon
    if (wordAt(at) !== 'one' || !isJoined || notTelling.has(wordAt(at - 1))) return null
    const opens = determiners.has(wordAt(at - 2)) || (clause[at - 2] !== clause[at - 1] && being.has(wordAt(at + 1)))
    return opens ? { label: { kind: 'side', of: wordAt(at - 1) }, at: at - 1 } : null
  }
