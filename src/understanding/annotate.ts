import type { Language } from '../knowledge/language.ts'
import { wordsOf } from './grammar.ts'
import { find, type Match } from './lexicon/find.ts'
import { cutJoined } from './lexicon/joined.ts'
import type { Known } from './lexicon/lexicon.ts'
import { joinSpelt } from './lexicon/spelt.ts'
import { saysAlone } from './lexicon/trie.ts'
import { turnPersons } from './scope/direct-speech.ts'
import { otherFirms } from './scope/other-firms.ts'
import { indexOf, type Span } from './spans.ts'
import { contrasts } from './text/contrasts.ts'
import { withoutDictated } from './text/dictated.ts'
import { irrelevantStretches, withoutStretches } from './text/irrelevant.ts'
import { languageOf, shortest } from './text/language.ts'
import { normalise } from './text/normalise.ts'
import { gaps, type Token, tokenise } from './text/tokens.ts'
import { type Where, whereIn } from './text/where.ts'
import type { Cue } from './vocabulary/cues.ts'
import { type Dictionary, dictionaryOf, languageKnowing } from './vocabulary/dictionary.ts'
import type { GroupId } from './vocabulary/groups.ts'
import type { Meaning } from './vocabulary/meanings.ts'
import { besideProduct, standsAsName } from './vocabulary/product-names.ts'
import { mapOf, wordsIn } from './words.ts'

/** A phrase of the vocabulary in the text. */
export type Found<K extends Meaning['kind'] = Meaning['kind']> = Match<Extract<Meaning, { kind: K }>>

/** A message with everything the vocabulary knows about it, before any of it is weighed. */
export interface Annotated {
  readonly text: string
  readonly language: Language
  readonly tokens: readonly Token[]
  /** The word at a token; empty before the first and behind the last. */
  readonly wordAt: (token: number) => string
  readonly where: Where
  /** The clause and the sentence of each token, counted from 0. */
  readonly clause: readonly number[]
  readonly sentence: readonly number[]
  readonly found: { readonly [K in Meaning['kind']]: readonly Found<K>[] }
  /** Firms that are named as somebody else. */
  readonly otherFirms: readonly Span[]
  /** The cues of one kind. */
  readonly cuesOf: (cue: Cue) => readonly Found<'cue'>[]
  /** The tokens at which a group's phrases begin, in order. */
  readonly startsOf: (id: GroupId) => readonly number[]
  /** Whether a group's phrase begins at a token, and behind which tokens it ends. */
  readonly groupAt: (id: GroupId, token: number) => readonly number[]
  readonly isAt: (id: GroupId, token: number) => boolean
}

/** Owners that are never the customer: "Microsoft's", "our company's". */
const notCustomers = wordsIn(
  'microsoft partner partners company let one today everyone vendor reseller competitor isv msp si csp product saas employer team boss manager colleague',
)

const firms = wordsIn('company employer team')
const pointing = wordsIn('that this each every said')

const groupSlots = (
  text: string,
  tokens: readonly Token[],
  where: Where,
  known: readonly Known[],
  dictionary: Dictionary,
  others: readonly Span[],
): Map<string, number[]>[] => {
  const slots: Map<string, number[]>[] = []
  const put = (id: GroupId, from: number, to: number): void => {
    slots[from] ??= new Map()
    const ends = slots[from].get(id) ?? []
    if (!ends.includes(to)) slots[from].set(id, [...ends, to])
  }
  for (const groups of dictionary.groups)
    for (const { meaning, from, to } of find(groups, known, tokens, [])) {
      put(meaning, from, to)
      // a shorter phrase of the same group may be the one meant: "customer" in "customer service"
      if (to - from > 1 && known[from]?.keys.some((key) => saysAlone(groups, key, meaning))) put(meaning, from, from + 1)
    }
  tokens.forEach((token, i) => {
    if (!token.owner) return
    // "the ferry company's" is a customer's, "our company's" is not
    const isOurs =
      notCustomers.has(token.word) && !(firms.has(token.word) && (pointing.has(tokens[i - 1]?.word ?? '') || tokens[i - 2]?.word === 'the'))
    if (!isOurs) put('customer', i, i + 1)
  })
  for (const { from, to } of others) put('otherPartner', from, to)
  turnPersons({ text, tokens, where, groupsAt: (at) => slots[at], put })
  return slots
}

const subjects = ['we', 'they', 'their', 'our', 'customer'] as const
const subjectArticles = wordsOf('definite', 'it es')
const conjunction = wordsOf('and', 'e')

/** "They are on an EA no wait that's the other one": how those who dictate break off. */
const breaksOff = mapOf({
  no: ['wait', 'sorry', 'hang', 'hold'],
  wait: ['no'],
  nein: ['moment', 'warte'],
  non: ['attends', 'attendez', 'pardon'],
})
/** "We haven't so much as a guest account." */
const isDegree = (token: Token, next: Token | undefined): boolean => token.word === 'so' && next?.word === 'much'
/** In German these may stand behind the verb, and part nothing there: "steigt aber auf MCA um". */
const midfield = wordsIn('aber jedoch allerdings dagegen hingegen')
const isBreak = (token: Token, next: Token | undefined): boolean =>
  next !== undefined && next.gap === gaps.none && (breaksOff.get(token.word)?.includes(next.word) ?? false)

/** Clause and sentence numbers; a clause ends at punctuation, at a contrast, where somebody breaks off, and at an "and" that brings a new subject. */
const boundaries = (tokens: readonly Token[], startsSubject: (token: number) => boolean): { clause: number[]; sentence: number[] } => {
  const clause: number[] = []
  const sentence: number[] = []
  let c = -1
  let s = -1
  tokens.forEach((token, i) => {
    if (i === 0 || token.gap === gaps.sentence) {
      s++
      c++
    } else if (
      token.gap === gaps.clause ||
      (contrasts.has(token.word) && !isDegree(token, tokens[i + 1]) && !(midfield.has(token.word) && clause[i - 2] !== c)) ||
      isBreak(token, tokens[i + 1]) ||
      (conjunction.has(token.word) && startsSubject(i + 1))
    )
      c++
    clause.push(c)
    sentence.push(s)
  })
  return { clause, sentence }
}

const meantBy = (token: Token, known: Known | undefined): Token =>
  known === undefined || known.meant === token.word ? token : { ...token, word: known.meant }

const saying = wordsIn('say')
const beforeSupposing = wordsIn('and but or so now then ok okay well just lets let us')
/** "They mailed to say we are confirmed" tells it; "say we were confirmed" supposes it. */
const isSaid = (at: number, tokens: readonly Token[]): boolean =>
  saying.has(tokens[at]?.word ?? '') && (tokens[at]?.gap ?? gaps.sentence) < gaps.colon && !beforeSupposing.has(tokens[at - 1]?.word ?? '')

const denying = wordsIn('none nothing no not nobody never')
const persons = wordsIn('we they i he she')
/** "None at all" and "all they gave us" say it of nothing else. */
const isOfDegree = (at: number, tokens: readonly Token[]): boolean => {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (here?.word !== 'all') return false
  return (before?.word === 'at' && denying.has(tokens[at - 2]?.word ?? '')) || (next?.gap === gaps.none && persons.has(next.word))
}

/** The cues that mean something where they stand: "s'il vous plaît" supposes nothing. */
const meant = (cues: readonly Found<'cue'>[], tokens: readonly Token[]): readonly Found<'cue'>[] => {
  const courtesies = indexOf(cues.filter(({ meaning }) => meaning.cue === 'courtesy'))
  return cues.filter(
    ({ meaning, from }) =>
      meaning.cue === 'courtesy' ||
      (courtesies.over(from) === undefined &&
        !(meaning.cue === 'hypothesis' && isSaid(from, tokens)) &&
        !(meaning.cue === 'everywhere' && isOfDegree(from, tokens))),
  )
}

const none: readonly never[] = []
const put = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Finds everything the vocabulary knows in a message. Total; linear in the text's length. */
export const annotate = (text: string, fallback: Language): Annotated => {
  const all = withoutDictated(withoutStretches(tokenise(normalise(text)), irrelevantStretches(text)))
  const language =
    languageOf(all, fallback) ??
    (all.length > shortest
      ? fallback
      : languageKnowing(
          all.map(({ word }) => word),
          fallback,
        ))
  const dictionary = dictionaryOf(language)
  const written = cutJoined(joinSpelt(all, dictionary.knows), dictionary.joined)
  const known = written.map((token, i) => dictionary.knownBy(token, standsAsName(written, i, language)))
  const tokens = written.map((token, i) => meantBy(token, known[i]))
  const where = whereIn(tokens)
  const others = otherFirms(tokens, where)
  const slots = groupSlots(text, tokens, where, known, dictionary, others)
  const groupAt = (id: GroupId, token: number): readonly number[] => slots[token]?.get(id) ?? none
  const wordAt = (token: number): string => tokens[token]?.word ?? ''
  const isAt = (id: GroupId, token: number): boolean => groupAt(id, token).length > 0
  const startsSubject = (i: number): boolean => subjects.some((id) => isAt(id, i)) || subjectArticles.has(wordAt(i))
  const found: { [K in Meaning['kind']]: Found<K>[] } = {
    fact: [],
    model: [],
    shared: [],
    notCloud: [],
    attribute: [],
    question: [],
    cue: [],
    topic: [],
    field: [],
    term: [],
    trouble: [],
  }
  for (const phrases of dictionary.phrases)
    for (const match of find(phrases, known, tokens, slots)) push(found, besideProduct(match, tokens))
  const cue = meant(found.cue, tokens)
  const cues = new Map<Cue, Found<'cue'>[]>()
  for (const one of cue) put(cues, one.meaning.cue, one)
  const starts = new Map<GroupId, number[]>()
  slots.forEach((groups, i) => {
    for (const id of groups.keys()) put(starts, id, i)
  })
  return {
    text,
    language,
    tokens,
    wordAt,
    where,
    ...boundaries(tokens, startsSubject),
    found: { ...found, cue },
    otherFirms: others,
    cuesOf: (kind) => cues.get(kind) ?? none,
    startsOf: (id) => starts.get(id) ?? none,
    groupAt,
    isAt,
  }
}

const push = (found: { [K in Meaning['kind']]: Found<K>[] }, match: Match<Meaning>): void => {
  const list = found[match.meaning.kind] as Match<Meaning>[] // the list of that very kind
  list.push(match)
}

/** The user's own words for tokens `from` up to `to`. */
export const quoteOf = ({ text, tokens }: Pick<Annotated, 'text' | 'tokens'>, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)
