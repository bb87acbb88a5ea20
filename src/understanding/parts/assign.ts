import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { indexOf, positionsOf } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'

/** Facts that can tell one workload from another, the most telling first. */
const telling = ['cloud', 'tenant', 'environment'] as const

/** Statements that name what the writer speaks of and stand together: "Azure and Microsoft 365", "Power BI, Power Apps". */
interface Group {
  readonly keys: readonly string[]
  readonly from: number
  readonly to: number
}

const joiners = wordsIn('and or plus as well also both und oder sowie auch et ou ainsi que y e o asi como tambien with to と や 及 び')
const articles = wordsIn('the a an our their some der die das le la les el los las')
const onAzure: ReadonlySet<FactId> = new Set(['deployment', 'underCounted'])
const parters = wordsIn('with where but')
const latter = wordsIn('latter second last letzteres letzterer letztere dernier derniere ultimo ultima')
const rests = wordsIn('rest others remaining remainder ubrigen restlichen reste autres resto demas')
const pointers = wordsIn('there here it that this dort da la alli ahi latter')

/** The values of a fact that are plainly said. */
const saidValues = (statements: readonly Statement[], fact: string): readonly string[] => [
  ...new Set(statements.filter((statement) => statement.fact === fact && statement.strength === 'says').map(({ value }) => value)),
]

/** A sentence speaks of all where it says so within so many words. */
const opening = 2

const groupsOf = (anchors: readonly Statement[], others: readonly Statement[], { tokens, sentence }: Annotated): readonly Group[] => {
  const groups: Group[] = []
  const taken = positionsOf(others)
  // "Power BI at a client" says where that one is
  const covered = positionsOf(others.map(({ from, to }) => ({ from: from + 1, to })))
  const tenants = others.filter(({ fact }) => fact === 'tenant')
  const places = indexOf(tenants)
  const lastPlace = new Map(tenants.map((one) => [sentence[one.from], one]))
  /** "Our SaaS on our own Azure, and Intune in customers' tenants": whose place the first is in, and that another follows. */
  const inTwoPlaces = (last: Group, from: number): boolean => {
    const first = places.over(last.from) ?? places.over(last.to - 1)
    const later = lastPlace.get(sentence[from])
    return first !== undefined && later !== undefined && later.from > from && later.value !== first.value
  }
  const coordinated = (last: Group, { from }: Statement): boolean => {
    // "a GCC M365 tenant and a commercial Azure subscription": each has what is said of it
    if (sentence[last.from] !== sentence[from] || from - last.to > 6 || covered.has(from) || inTwoPlaces(last, from)) return false
    let joined = /[+&]/.test(tokens[from]?.between ?? '')
    let words = 0
    for (let i = last.to; i < from; i++) {
      const { word, between } = tokens[i] ?? { word: '', between: '' }
      if (taken.has(i) || parters.has(word)) return false
      if (joiners.has(word) || /[+&]/.test(between)) joined = true
      if (!joiners.has(word) && !articles.has(word)) words++
    }
    return words <= (joined ? 2 : 0)
  }
  for (const anchor of anchors) {
    const last = groups.at(-1)
    if (last && coordinated(last, anchor))
      groups[groups.length - 1] = { keys: [...new Set([...last.keys, anchor.value])], from: last.from, to: Math.max(last.to, anchor.to) }
    else groups.push({ keys: [anchor.value], from: anchor.from, to: anchor.to })
  }
  return groups
}

const put = (lists: Map<number, Group[]>, key: number, group: Group): void => {
  const list = lists.get(key)
  if (list) list.push(group)
  else lists.set(key, [group])
}

/** Where a statement belongs among the groups; each answer looks at its own sentence and the group before only. */
const placing = (
  groups: readonly Group[],
  kind: string,
  { tokens, clause, sentence, found, cuesOf }: Annotated,
): ((statement: Statement) => readonly string[]) => {
  const keys = [...new Set(groups.flatMap((group) => group.keys))]
  const inSentence = new Map<number, Group[]>()
  const inClauseOf = new Map<number, Group[]>()
  for (const group of groups) {
    put(inSentence, sentence[group.from] ?? 0, group)
    put(inClauseOf, clause[group.from] ?? 0, group)
  }
  // "we can change everything" says it of a right and not of all places
  const phrases = indexOf(found.fact.filter(({ from, to }) => to - from > 1))
  const everywhere = new Set(
    cuesOf('everywhere')
      .filter(({ from }) => phrases.over(from) === undefined)
      .map(({ from }) => clause[from]),
  )
  const latterIn = new Set<number>()
  const restIn = new Set<number>()
  const pointing = new Set<number>()
  const paragraph: number[] = []
  const period: number[] = []
  let opened = 0
  tokens.forEach(({ word, between }, i) => {
    if (sentence[i] !== sentence[i - 1]) opened = i
    if (i < opened + 4 && pointers.has(word)) pointing.add(sentence[i] ?? 0)
    if (latter.has(word)) latterIn.add(clause[i] ?? 0)
    if (rests.has(word)) restIn.add(clause[i] ?? 0)
    period.push((period[i - 1] ?? 0) + (sentence[i] !== sentence[i - 1] && !between.includes(';') ? 1 : 0))
    paragraph.push((paragraph[i - 1] ?? 0) + (between.length > 1 && /\n\s*\n/.test(between) ? 1 : 0))
  })
  const lastBefore = (token: number): number => {
    let low = 0
    let high = groups.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((groups[middle]?.from ?? 0) <= token) low = middle + 1
      else high = middle
    }
    return low - 1
  }
  const colonBetween = (from: number, to: number): boolean => tokens.slice(from + 1, to + 1).some(({ gap }) => gap === gaps.colon)
  const all = (some: readonly Group[]): readonly string[] => [...new Set(some.flatMap((group) => group.keys))]

  const withinSentence = (from: number, here: readonly Group[]): readonly string[] => {
    const inClause = inClauseOf.get(clause[from] ?? 0) ?? []
    if (inClause.length === 0 && everywhere.has(clause[from])) return keys
    const before = groups[lastBefore(from)]
    const closest = before !== undefined && sentence[before.from] === sentence[from] ? before : undefined
    // "on an MCA: Teams; and Power BI": what leads to a list holds for each of it
    const [head] = here
    if (!closest && head && colonBetween(from, head.from)) return all(groups.filter((group) => period[group.from] === period[from]))
    // "their Azure and their M365, EA", but "the latter on EA"
    if (closest && inClause.length === 0 && !latterIn.has(clause[from] ?? 0)) return all(inClauseOf.get(clause[closest.from] ?? 0) ?? [])
    if (closest && (inClause.length === 0 || inClause.includes(closest))) return closest.keys
    const next = inClause[0]
    if (next && !colonBetween(from, next.from)) return next.keys
    return closest ? closest.keys : all(here)
  }
  // "it all goes over direct contracts, nothing on the marketplace"
  const ofAll = new Set(
    cuesOf('everywhere')
      .filter(({ from }) => phrases.over(from) === undefined && sentence[from - opening] !== sentence[from])
      .map(({ from }) => sentence[from]),
  )
  return ({ from, fact }) => {
    if (kind !== 'cloud' && fact === 'cloud') return keys
    // resources are deployed in Azure only
    if (kind === 'cloud' && onAzure.has(fact) && keys.includes('azure')) return ['azure']
    const here = inSentence.get(sentence[from] ?? 0) ?? []
    // "the rest on EA": those that the sentence does not name
    if (restIn.has(clause[from] ?? 0)) return keys.filter((key) => !all(here).includes(key))
    if (here.length > 0) return withinSentence(from, here)
    if (everywhere.has(clause[from]) || ofAll.has(sentence[from])) return keys
    const at = lastBefore(from)
    const last = groups[at]
    if (!last) return keys
    // "Azure: that one is on an EA; we are Owner"
    const headed = tokens[last.to]?.gap === gaps.colon && period[from] === period[last.from]
    const goesOn = headed || (at < groups.length - 1 && paragraph[from] === paragraph[last.to - 1])
    return goesOn || pointing.has(sentence[from] ?? 0) ? all(inSentence.get(sentence[last.from] ?? 0) ?? []) : keys
  }
}

/** How near, in words, "the same for" stands to what it speaks of. */
const nearSame = 4

/** Workloads of which the message says that they are like the one named before: "and the same for M365". */
const likenessOf = (groups: readonly Group[], { clause, cuesOf }: Annotated): ReadonlyMap<string, string> => {
  const same = cuesOf('same')
  const isLikened = ({ from, to }: Group): boolean =>
    same.some((cue) => clause[cue.from] === clause[from] && from - cue.to <= nearSame && cue.from - to <= nearSame)
  return new Map(
    groups.flatMap((group, i): [string, string][] => {
      const before = groups[i - 1]?.keys.at(-1)
      return before === undefined || !isLikened(group) ? [] : group.keys.filter((key) => key !== before).map((key) => [key, before])
    }),
  )
}

/** Parts the statements of a message among the workloads it names; all stay together where it names one. */
export const assign = <S extends Statement>(
  statements: readonly S[],
  annotated: Annotated,
  by: readonly (typeof telling)[number][] = telling,
): readonly (readonly S[])[] => {
  const kind = by.find((fact) => saidValues(statements, fact).length > 1)
  if (kind === undefined) return [statements]
  const isAnchor = ({ fact, strength }: Statement): boolean => fact === kind && strength === 'says'
  const anchors = statements.filter(isAnchor)
  const others = statements.filter((statement) => !isAnchor(statement))
  const groups = groupsOf(anchors, others, annotated)
  const keys = [...new Set(groups.flatMap((group) => group.keys))]
  const placeOf = placing(groups, kind, annotated)
  const placed = others.map((statement) => ({ statement, places: placeOf(statement) }))
  const ownOf = (key: string): readonly S[] => {
    const direct = placed.filter(({ places }) => places.length < keys.length && places.includes(key)).map(({ statement }) => statement)
    // who resells one workload and serves both serves it too
    const settled = new Set(direct.filter(({ strength, value }) => strength === 'says' && value !== 'reseller').map(({ fact }) => fact))
    const shared = placed
      .filter(({ statement, places }) => places.length === keys.length && !settled.has(statement.fact))
      .map(({ statement }) => statement)
    return [...anchors.filter(({ value }) => value === key), ...direct, ...shared]
  }
  const likened = likenessOf(groups, annotated)
  const own = new Map(keys.map((key) => [key, ownOf(key)]))
  const workloads = keys.map((key) => {
    const mine = own.get(key) ?? []
    const alike = likened.get(key)
    if (alike === undefined) return mine
    const known = new Set(mine.map(({ fact }) => fact))
    return [...mine, ...(own.get(alike) ?? []).filter(({ fact }) => fact !== kind && !known.has(fact))]
  })
  // "Azure in the customer's tenant, and our SaaS on Azure in our own": one cloud in two places
  return workloads.flatMap((workload) => assign(workload, annotated, by.slice(by.indexOf(kind) + 1)))
}
