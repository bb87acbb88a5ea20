import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { indexOf } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { gaps } from '../text/tokens.ts'
import { rests } from '../vocabulary/rest.ts'
import { wordsIn } from '../words.ts'
import { type Course, courseOf } from './course.ts'
import { type Among, amongOf, type Group, keysOf } from './groups.ts'

/** Facts of resources, which are deployed in Azure only. */
const onAzure: ReadonlySet<FactId> = new Set(['deployment', 'underCounted'])

const latter = wordsIn('latter second last letzteres letzterer letztere dernier derniere ultimo ultima')
/** What was not named, or all others. */
const remaining: ReadonlySet<string> = new Set([...rests, 'others', 'autres'])
const pointers = wordsIn('there here it that this dort da la alli ahi latter')
/** Within so many words of its beginning a sentence points back, and within so many it speaks of all. */
const nearPointing = 4
const nearAll = 2
/** How many words behind a statement may say that it holds for all. */
const nearBehind = 3

/** All that the rules look at. */
interface Setting extends Course {
  readonly annotated: Annotated
  readonly groups: readonly Group[]
  readonly keys: readonly string[]
  readonly inSentence: Among
  readonly inClause: Among
  readonly inPeriod: Among
  /** The place among the groups of the last that begins at a token or before it; -1 where none does. */
  readonly lastAt: (token: number) => number
  readonly speaksOfAll: Everywhere
}

/** What of the named a statement is about; null where a rule does not tell. */
type Rule = (statement: Statement) => readonly string[] | null

/** What of the named a statement is about, by the first rule that tells: all where none does. */
export const placing = (groups: readonly Group[], kind: string, annotated: Annotated): ((statement: Statement) => readonly string[]) => {
  const setting = settingOf(groups, annotated)
  const { keys } = setting
  const rules: readonly Rule[] = [
    ({ fact }) => (kind !== 'cloud' && fact === 'cloud' ? keys : null),
    ({ fact }) => (kind === 'cloud' && onAzure.has(fact) && keys.includes('azure') ? ['azure'] : null),
    ofRest(setting),
    ofAllBehind(setting),
    besideNames(setting),
    ofAll(setting),
    goingOn(setting),
  ]
  return (statement) => {
    for (const rule of rules) {
      const places = rule(statement)
      if (places !== null) return places
    }
    return keys
  }
}

const settingOf = (groups: readonly Group[], annotated: Annotated): Setting => {
  const course = courseOf(annotated)
  return {
    ...course,
    annotated,
    groups,
    keys: keysOf(groups),
    inSentence: amongOf(groups, annotated.sentence),
    inClause: amongOf(groups, annotated.clause),
    inPeriod: amongOf(groups, course.period),
    lastAt: lastAmong(groups),
    speaksOfAll: everywhereIn(annotated),
  }
}

const lastAmong =
  (groups: readonly Group[]): ((token: number) => number) =>
  (token) => {
    let low = 0
    let high = groups.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((groups[middle]?.from ?? 0) <= token) low = middle + 1
      else high = middle
    }
    return low - 1
  }

interface Everywhere {
  readonly clauses: ReadonlySet<number | undefined>
  /** "It all goes over direct contracts, nothing on the marketplace". */
  readonly sentences: ReadonlySet<number | undefined>
}
/** Clauses that speak of all, and sentences that begin so. "We can change everything" says it of a right and not of all places. */
const everywhereIn = ({ found, clause, sentence, cuesOf }: Annotated): Everywhere => {
  const phrases = indexOf(found.fact.filter(({ from, to }) => to - from > 1))
  const cues = cuesOf('everywhere').filter(({ from }) => phrases.over(from) === undefined)
  const opening = cues.filter(({ from }) => sentence[from - nearAll] !== sentence[from])
  return { clauses: new Set(cues.map(({ from }) => clause[from])), sentences: new Set(opening.map(({ from }) => sentence[from])) }
}

/** Clauses that hold one of these words. */
const clausesWith = (words: ReadonlySet<string>, { clause, where }: Annotated): ReadonlySet<number | undefined> =>
  new Set(where(words).map((at) => clause[at]))

/** "The rest on EA": those that the sentence does not name. */
const ofRest = ({ annotated, keys, inSentence }: Setting): Rule => {
  const resting = clausesWith(remaining, annotated)
  return ({ from }) => (resting.has(annotated.clause[from]) ? keys.filter((key) => !inSentence.keysAt(from).includes(key)) : null)
}

/** "Nobody has put in a claim for any of the three": what says right behind it that it holds for all. */
const ofAllBehind = ({ annotated, keys, lastAt }: Setting): Rule => {
  const { clause, cuesOf } = annotated
  const counting = indexOf(cuesOf('everywhere').filter(({ from, to }) => to - from > 2))
  return ({ to }) => {
    for (let at = to; at <= to + nearBehind && clause[at] === clause[to - 1]; at++)
      if (counting.startingAt(at).length > 0) return lastAt(at) === lastAt(to) ? keys : null
    return null
  }
}

/** Where its sentence names some: the nearest before it, or else behind it in its clause. */
const besideNames = ({ annotated, groups, keys, inSentence, inClause, inPeriod, lastAt, colons, speaksOfAll }: Setting): Rule => {
  const { clause, sentence } = annotated
  const ofLatter = clausesWith(latter, annotated)
  const colonBetween = (from: number, to: number): boolean => (colons[to] ?? 0) > (colons[from] ?? 0)
  return ({ from }) => {
    const [head] = inSentence.groupsAt(from)
    if (head === undefined) return null
    const [next] = inClause.groupsAt(from)
    if (next === undefined && speaksOfAll.clauses.has(clause[from])) return keys
    const before = groups[lastAt(from)]
    if (before === undefined || sentence[before.from] !== sentence[from]) {
      // "on an MCA: Teams; and Power BI": what leads to a list holds for each of it
      if (colonBetween(from, head.from)) return inPeriod.keysAt(from)
      return next !== undefined && !colonBetween(from, next.from) ? next.keys : inSentence.keysAt(from)
    }
    // "their Azure and their M365, EA", but "the latter on EA"
    if (next === undefined) return ofLatter.has(clause[from]) ? before.keys : inClause.keysAt(before.from)
    if (clause[before.from] === clause[from]) return before.keys
    return colonBetween(from, next.from) ? before.keys : next.keys
  }
}

const ofAll =
  ({ annotated: { clause, sentence }, keys, speaksOfAll }: Setting): Rule =>
  ({ from }) =>
    speaksOfAll.clauses.has(clause[from]) || speaksOfAll.sentences.has(sentence[from]) ? keys : null

/** "Azure: that one is on an EA; we are Owner": where a sentence goes on about what the one before names. */
const goingOn = ({ annotated, groups, inSentence, lastAt, period, paragraph }: Setting): Rule => {
  const { tokens, sentence } = annotated
  const pointing = pointingBack(annotated)
  return ({ from }) => {
    const at = lastAt(from)
    const last = groups[at]
    if (last === undefined) return null
    const isHeaded = tokens[last.to]?.gap === gaps.colon && period[from] === period[last.from]
    const goesOn = isHeaded || (at < groups.length - 1 && paragraph[from] === paragraph[last.to - 1])
    return goesOn || pointing.has(sentence[from]) ? inSentence.keysAt(last.from) : null
  }
}

/** Sentences that point back near their beginning. */
const pointingBack = ({ sentence, where }: Annotated): ReadonlySet<number | undefined> => {
  const near = where(pointers).filter((at) => sentence[at - nearPointing] !== sentence[at])
  return new Set(near.map((at) => sentence[at]))
}
