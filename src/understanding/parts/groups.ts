import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { remembered } from '../remembered.ts'
import { indexOf, positionsOf, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'

/** Statements that name what the writer speaks of and stand together: "Azure and Microsoft 365", "Power BI, Power Apps". */
export interface Group extends Span {
  readonly keys: readonly string[]
}

/** What some groups name, each once. */
export const keysOf = (groups: readonly Group[]): readonly string[] => [...new Set(groups.flatMap(({ keys }) => keys))]

const joiners = wordsOf(['and', 'or'], 'plus as well also both sowie auch ainsi que asi como tambien with to')
const articles = wordsOf(['definite', 'indefinite'], 'our their some')
const parters = wordsIn('with where but')
/** How far two names of one group may stand apart, in tokens. */
const farthest = 6

/** Names that stand together; `others` are the statements that name nothing. */
export const groupsOf = (anchors: readonly Statement[], others: readonly Statement[], annotated: Annotated): readonly Group[] => {
  const stands = standingTogether(others, annotated)
  const groups: Group[] = []
  for (const anchor of anchors) {
    const last = groups.at(-1)
    if (last && stands(last, anchor))
      groups[groups.length - 1] = { keys: [...new Set([...last.keys, anchor.value])], from: last.from, to: Math.max(last.to, anchor.to) }
    else groups.push({ keys: [anchor.value], from: anchor.from, to: anchor.to })
  }
  return groups
}

/** Whether a name stands together with the group before it. */
const standingTogether = (others: readonly Statement[], annotated: Annotated): ((last: Group, next: Span) => boolean) => {
  const { sentence } = annotated
  // "Power BI at a client" says where that one is
  const covered = positionsOf(others.map(({ from, to }) => ({ from: from + 1, to })))
  const areApart = inTwoPlaces(others, annotated)
  const areJoined = joined(others, annotated)
  return (last, { from }) => {
    // "a GCC M365 tenant and a commercial Azure subscription": each has what is said of it
    if (sentence[last.from] !== sentence[from] || from - last.to > farthest || covered.has(from)) return false
    return !areApart(last, from) && areJoined(last.to, from)
  }
}

/** "Our SaaS on our own Azure, and Intune in customers' tenants": whose place the first is in, and that another follows. */
const inTwoPlaces = (others: readonly Statement[], { sentence }: Annotated): ((last: Group, from: number) => boolean) => {
  const tenants = others.filter(({ fact }) => fact === 'tenant')
  const places = indexOf(tenants)
  const lastPlace = new Map(tenants.map((one) => [sentence[one.from], one]))
  return (last, from) => {
    const first = places.over(last.from) ?? places.over(last.to - 1)
    const later = lastPlace.get(sentence[from])
    return first !== undefined && later !== undefined && later.from > from && later.value !== first.value
  }
}

/** Whether nothing is said between two names but what joins them. */
const joined = (others: readonly Statement[], { tokens }: Annotated): ((to: number, from: number) => boolean) => {
  const taken = positionsOf(others)
  return (to, from) => {
    let isJoined = /[+&]/.test(tokens[from]?.between ?? '')
    let words = 0
    for (let i = to; i < from; i++) {
      const { word, between } = tokens[i] ?? { word: '', between: '' }
      if (taken.has(i) || parters.has(word)) return false
      if (joiners.has(word) || /[+&]/.test(between)) isJoined = true
      if (!joiners.has(word) && !articles.has(word)) words++
    }
    return words <= (isJoined ? 2 : 0)
  }
}

/** Groups by a unit of the message, such as its clauses, in which they begin. */
export interface Among {
  /** Those in the unit of a token. */
  readonly groupsAt: (token: number) => readonly Group[]
  /** What they name. */
  readonly keysAt: (token: number) => readonly string[]
}

/** Groups by the units whose number `unit` gives for each token. */
export const amongOf = (groups: readonly Group[], unit: readonly number[]): Among => {
  const within = new Map<number | undefined, Group[]>()
  for (const group of groups) {
    const list = within.get(unit[group.from])
    if (list) list.push(group)
    else within.set(unit[group.from], [group])
  }
  const keysIn = remembered((of: number | undefined) => keysOf(within.get(of) ?? []))
  return { groupsAt: (token) => within.get(unit[token]) ?? [], keysAt: (token) => keysIn(unit[token]) }
}
