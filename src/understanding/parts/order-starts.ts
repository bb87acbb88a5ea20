import type { Annotated } from '../annotate.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import type { Label } from './label.ts'
import { type Start, verbs } from './name-starts.ts'
import { ordinals, ranks } from './ranks.ts'

const things = wordsIn(
  'customer client product project part workload case site solution app application estate number one scenario practice topic area stream kunde mandant produkt projekt fall teil projet produit cas cliente producto proyecto caso account subscription team line business deal tenant build edition zone wave module component system strand variant stage phase region kunden ausbau sow lot order workstream track package engagement bucket item piece block auftrag los lote pedido job gig assignment mandat encargo',
)
const being = wordsIn('is are was has runs sits lives buys ist sind hat lauft est sont es son tiene')
/** Nouns whose numbers are part of a name: "SharePoint Plan 1", "level 2 support". */
const levels = wordsIn('plan level tier gen generation version quarter year')
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
/** Words that join two things said in one clause. */
export const joins = wordsIn('and but und aber et mais y pero')

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

const ofOrder = (rank = 1): Label => ({ kind: 'order', at: rank - 1 })

/** Labels inside running text: "(a) … (b) …", "customer 1 … customer 2", "the first … the second", "one … the other". */
export const orderStarts = (annotated: Annotated, isKnown: (token: number) => boolean): readonly Start[] => {
  const { tokens, clause, text, wordAt, isAt } = annotated
  const starts: Start[] = []
  const counted = numbered(annotated)
  let numbering = 0
  const singled: Start[] = []
  const isSingle = (i: number): boolean =>
    (clause[i] !== clause[i - (otherArticles.has(wordAt(i - 1)) ? 2 : 1)] ||
      (tokens[i]?.gap ?? 0) >= gaps.colon ||
      joins.has(wordAt(i - 1))) &&
    (singling.has(wordAt(i + 1)) || (isKnown(i + 1) && tokens[i + 1]?.capitals !== 'none'))
  const isOther = (i: number): boolean => otherOnes.has(wordAt(i)) && otherArticles.has(wordAt(i - 1))
  const named = new Set<string | undefined>()
  tokens.forEach(({ word, between, owner, capitals }, i) => {
    // "the customer's one subscription" tells nothing apart
    if (tokens[i - 1]?.owner || (owner && !ranks.has(word))) return
    const next = tokens[i + 1]
    const after = next ? next.between : text.slice(tokens[i]?.end ?? 0, (tokens[i]?.end ?? 0) + 1)
    const order = ordinals.get(word)
    const isThing = things.has(word) || counted.has(word)
    const isMarked = order && (/^[1-6]$/.test(word) ? /^[).]\s/ : /^\)\s/).test(after) && word.length === 1
    if (order && /\($/.test(between) && /^\)/.test(after)) starts.push({ label: ofOrder(order), at: i, exact: true })
    else if (isMarked && (i === 0 || /[\s:;,.]$/.test(between))) starts.push({ label: ofOrder(order), at: i, exact: true })
    else if (
      isThing &&
      next &&
      ordinals.has(next.word) &&
      next.gap <= gaps.joint &&
      !((next.word === 'i' || (next.word === 'a' && next.capitals === 'none')) && tokens[i + 2]?.gap === gaps.none)
    )
      starts.push({ label: ofOrder(ordinals.get(next.word)), at: i })
    // "and A moves to an MCA", "for B we got Contributor"
    else if (
      /^[a-d]$/.test(word) &&
      capitals !== 'none' &&
      ((next !== undefined && next.gap === gaps.none && verbs.has(next.word) && next.word !== 'a') ||
        (leading.has(wordAt(i - 1)) && (next === undefined || next.gap > gaps.none || isAt('we', i + 1))))
    )
      starts.push({ label: ofOrder(order), at: i })
    else if (
      isThing &&
      !notTelling.has(wordAt(i - 1)) &&
      next?.capitals === 'first' &&
      next.gap === gaps.none &&
      next.word.length > 2 &&
      !isKnown(i + 1)
    )
      starts.push({ label: { kind: 'name', words: [next.word] }, at: i })
    else if (ranks.has(word) && (i === 0 || clause[i] !== clause[i - 1] || rankArticles.has(wordAt(i - 1)) || things.has(next?.word ?? '')))
      starts.push({ label: ofOrder(ranks.get(word)), at: i })
    else if (
      word === 'one' &&
      (['the', 'and', 'our'].includes(wordAt(i - 2)) || (clause[i - 2] !== clause[i - 1] && being.has(next?.word ?? ''))) &&
      clause[i - 1] === clause[i] &&
      !notTelling.has(wordAt(i - 1))
    ) {
      starts.push({ label: { kind: 'side', of: wordAt(i - 1) }, at: i - 1 })
      named.add(tokens[i - 1]?.word)
    }
    // "… owner in Stuttgart, reader in Shanghai"
    else if (named.has(word) && next?.word !== 'one') starts.push({ label: { kind: 'side', of: word }, at: i })
    // "two customers, one on EA, one on CSP"
    else if (
      singles.has(word) &&
      isSingle(i) &&
      (numbering > 0 || tokens.slice(i + 1, i + 12).some((t, j) => t.word === word && isSingle(i + 1 + j)))
    )
      singled.push({ label: ofOrder(++numbering), at: i })
    else if (
      singles.has(word) &&
      tokens.slice(i + 1, i + 40).some((_, j) => isOther(i + 1 + j)) &&
      (word === 'one' || isSingle(i) || tokens[i - 1]?.word === 'l')
    )
      starts.push({ label: ofOrder(1), at: i })
    else if (isOther(i) && starts.some(({ label }) => label.kind === 'order' && label.at === 0)) starts.push({ label: ofOrder(2), at: i })
  })
  // "one in Germany, one in China. The German one …": the names tell more than the order
  return starts.some(({ label }) => label.kind === 'side') ? starts : [...starts, ...singled].sort((a, b) => a.at - b.at)
}
