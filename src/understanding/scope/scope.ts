import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { firsts, indexOf, isInside, type Span } from '../spans.ts'
import { gaps } from '../text/tokens.ts'
import type { Cue } from '../vocabulary/cues.ts'
import { wordsIn } from '../words.ts'
import { denialOf } from './denial/denial.ts'
import { isAskingIf } from './doubt/asking-if.ts'
import { doubtOf } from './doubt/doubt.ts'

/** How the words around a fact's phrase bear on it. */
export interface Scopes {
  /** Denied by a word in its clause that is no part of it. */
  readonly denied: (found: Found<'fact'>) => boolean
  /** Doubted, or one of several possibilities. */
  readonly open: (found: Found<'fact'>) => boolean
  /** What something else stands in the place of: "instead of CSP". */
  readonly replaced: (found: Found<'fact'>) => boolean
  /** Only imagined. */
  readonly supposed: (found: Found<'fact'>) => boolean
  /** True once, not any more. */
  readonly past: (found: Found<'fact'>) => boolean
  /** Of another situation than the one in question. */
  readonly elsewhere: (found: Found<'fact'>) => boolean
}

/** Facts that speak of the past by nature. */
const historic: ReadonlySet<FactId> = new Set(['existingRecord', 'deployment', 'leavingEa', 'pracrApproved'])

/** What a competitor's doings can still mean for the writer. */
const shared: ReadonlySet<FactId> = new Set(['existingRecord', 'partners'])
const contrasts = wordsIn('but however here whereas while aber hier dieser diese dieses mais ici celui celle pero aqui este esta')
const had = wordsOf('had')
const nearHad = 3
const nearNeed = 5
const were = wordsOf('was')
const articles = wordsOf(['definite', 'indefinite'], 'on in under im en')

/** "CSP, bought elsewhere" is another seller, and no other case. */
const bought = wordsIn('bought buy buys buying purchased purchase purchases sourced gekauft bezogen achete comprado')

const statt = wordsIn('statt anstatt anstelle')
const substitutes = wordsIn('of than de')
const substituted = wordsIn('instead rather lieu lugar vez')
const ways = wordsIn('a an the through via over under by as with being uber von par por un une el la')
/** What a supposition goes on with behind a comma: "if it were App Service, without AKS". */
const companions = wordsIn('with without no nor or mit ohne kein keine oder avec sans ni ou con sin o')
const so = wordsIn('so then thus and also dann und donc alors et entonces y')

/** Reads the cues of a message into questions about a phrase's scope; each is answered in constant time. */
export const scopesOf = (annotated: Annotated): Scopes => {
  const { tokens, clause, sentence, found, groupAt } = annotated
  const ofCue = (cue: Cue): readonly Found<'cue'>[] => found.cue.filter(({ meaning }) => meaning.cue === cue)
  const word = (at: number): string => tokens[at]?.word ?? ''
  const clauseOf = (at: number): number => clause[at] ?? 0

  const opens = (at: number): boolean => clause[at] !== clause[at - 1]

  // "never had access", "shared with another partner": such words inside a phrase have done their work there
  const phrases = indexOf(found.fact)
  const outside = ({ from, to }: Span): boolean => {
    const phrase = phrases.over(from)
    return phrase === undefined || phrase.from === from || phrase.to < to
  }
  const pasts = ofCue('past').filter(outside)
  const isAuxiliary = ({ from, to }: Span): boolean => to - from === 1 && had.has(word(from))
  const past = firsts(
    pasts.filter((cue) => !isAuxiliary(cue)),
    clause,
  )
  const presents = ofCue('present')
  const present = firsts(presents, clause)
  /** "That was last year: now they buy it there": what is now stands behind what was. */
  const isPast = (at: number): boolean => {
    const was = past.get(clauseOf(at))
    const is = present.get(clauseOf(at)) ?? at
    return was !== undefined && !(was < is && is < at)
  }
  /** "It has to push our score before the anniversary": for a wish what follows is a date. */
  const isDue = ({ from, meaning }: Found<'fact'>): boolean => meaning.fact === 'goals' && (past.get(clauseOf(from)) ?? from) > from
  // "they had an EA", "the roles we had", but not "we have had it since spring", "they had a test and took everything but read"
  const lasting = indexOf(presents)
  const hads = indexOf(pasts.filter((cue) => isAuxiliary(cue) && lasting.over(cue.from) === undefined))
  const wasHad = ({ from, to }: Found<'fact'>): boolean =>
    [...hads.endingBefore(from, nearHad), ...hads.startingAt(to), ...hads.startingAt(to + 1)].some(
      (cue) => clause[cue.from] === clause[from],
    )
  const elsewhere = firsts(
    ofCue('elsewhere').filter((cue) => !bought.has(word(cue.from - 1)) && outside(cue) && !isInside(cue, phrases.over(cue.from) ?? cue)),
    sentence,
  )
  const rivals = firsts(ofCue('rival'), sentence)
  /** Another case ends where the writer turns back to this one: "another customer is on CSP, but this one …, our own …". */
  const turnsBack = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++)
      if (contrasts.has(word(i)) || (word(i) === 'this' && word(i + 1) === 'one') || (opens(i) && i > from && groupAt('our', i).length > 0))
        return true
    return false
  }
  const weSpeak = (from: number, to: number): boolean => {
    for (let i = from + 1; i < to; i++) if (opens(i) && groupAt('we', i).length > 0) return true
    return false
  }
  /** "They were an EA customer", "we were Owners": a contract or a role that was, is not any more. */
  const isOfOld = ({ from, meaning }: Found<'fact'>): boolean =>
    (meaning.fact === 'agreement' || (meaning.fact === 'access' && meaning.value !== 'none')) &&
    were.has(word(articles.has(word(from - 1)) ? from - 2 : from - 1))
  const hypotheses = firsts(
    ofCue('hypothesis').filter(({ from }) => !isAskingIf(annotated, from)),
    sentence,
  )

  const denied = denialOf(annotated)
  const refusals = indexOf(ofCue('negation'))
  /** "If I can't show usage per solution, …", "unless we get …": what must not fail is wanted. */
  const isNeed = ({ from, meaning }: Found<'fact'>): boolean =>
    meaning.fact === 'goals' &&
    refusals.endingBefore(from, nearNeed).some((cue) => {
      const start = hypotheses.get(sentence[from] ?? 0)
      return start !== undefined && start < cue.from && clause[start] === clause[from]
    })

  /** "Instead of through CSP", "rather than BYOL". */
  const isReplaced = ({ from }: Found<'fact'>): boolean => {
    let at = from - 1
    while (at > from - 3 && ways.has(word(at))) at--
    return statt.has(word(at)) || (substitutes.has(word(at)) && substituted.has(word(at - 1)))
  }

  /** Whether a supposition goes on behind a comma: "so without AKS, scale sets or Batch". */
  const goesOn = (at: number, fact: FactId): boolean =>
    companions.has(word(at)) ||
    (so.has(word(at)) && companions.has(word(at + 1))) ||
    (fact === 'underCounted' && phrases.startingAt(at).some(({ meaning }) => meaning.fact === fact))

  return {
    replaced: isReplaced,
    denied: (fact) => denied(fact) && !isNeed(fact),
    open: doubtOf(annotated),
    supposed: (fact) => {
      const { from } = fact
      const start = hypotheses.get(sentence[from] ?? 0)
      if (start === undefined || start >= from || isNeed(fact)) return false
      for (let i = from; i > start && i > from - 30; i--)
        if ((tokens[i]?.gap ?? gaps.none) >= gaps.colon && !goesOn(i, fact.meaning.fact)) return false
      return true
    },
    past: (fact) => !historic.has(fact.meaning.fact) && !isDue(fact) && (isPast(fact.from) || wasHad(fact) || isOfOld(fact)),
    elsewhere: ({ from, meaning }) => {
      const other = elsewhere.get(sentence[from] ?? 0)
      if (other !== undefined && !(from > other && turnsBack(other, from))) return true
      const rival = rivals.get(sentence[from] ?? 0)
      return rival !== undefined && !shared.has(meaning.fact) && !(from > rival && (turnsBack(rival, from) || weSpeak(rival, from)))
    },
  }
}
