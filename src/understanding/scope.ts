import type { FactId } from '../knowledge/facts.ts'
import type { Annotated, Found } from './annotate.ts'
import { indexOf, type Span } from './spans.ts'
import { gaps } from './text/tokens.ts'
import type { Cue } from './vocabulary/cues.ts'

/** How the words around a fact's phrase bear on it. */
export interface Scopes {
  /** Denied by a word in its clause that is no part of it. */
  readonly denied: (found: Found<'fact'>) => boolean
  /** Doubted, or one of several possibilities. */
  readonly open: (found: Found<'fact'>) => boolean
  /** Only imagined. */
  readonly supposed: (found: Found<'fact'>) => boolean
  /** True once, not any more. */
  readonly past: (found: Found<'fact'>) => boolean
  /** Of another situation than the one in question. */
  readonly elsewhere: (found: Found<'fact'>) => boolean
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words between a denial and what it denies that carry no meaning of their own. */
const light = setOf(
  'a an the on in at to of for with by from is are was be been being it its this that there any our their your us we they use used using via through into as really even quite exactly currently at all just only yet more have has had having do does did get gets got going own or and him her his s so very kind sort der die das den dem des ein eine einen einem einer im am zu zum zur mit bei von auf fur uber noch mehr auch gar wir unser ihr le la les l un une de du des d en dans sur au aux avec par pour notre nos leur leurs pas plus el los las del al con por para su sus nuestro nuestra ni o y se ha hay',
)
/** A "no" or "without" denies the thing it stands before, not what a verb further on says. */
const determiners = setOf(
  'no zero without none nil minus except excluding kein keine keinen keinem keiner keinerlei ohne aucun aucune sans ningun ninguna sin',
)
const verbs = setOf(
  'have has had is are was were do does did get gets got will would can could haben hat ist sind war a ont est sont tiene tienen es son',
)
const relatives = setOf('that which who die der das que qui welche')
const listWords = setOf('or nor oder noch ou ni o u and und et y')
/** At the head of a clause these go on to something else: "no AKS, and all we hold is GDAP". */
const additions = setOf('and und et y')
/** Verbs whose "if" asks and imagines nothing: "they keep asking if it counts". */
const askers = setOf(
  'ask asks asked asking know knows knew sure unsure wonder wonders wondering tell tells check checks checking see certain clear unclear remember',
)
const subjects = ['we', 'they', 'our', 'their'] as const
/** How far, in words with a meaning of their own, a denial reaches to each fact. */
const reach: Readonly<Partial<Record<FactId, number>>> = { cloud: 1, tenant: 1, role: 1, agreement: 2 }
const farthest = 4
/** Facts that a doubt touches only where it stands right before them. */
const firm: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role', 'goals'])
/** Facts that speak of the past by nature. */
const historic: ReadonlySet<FactId> = new Set(['existingRecord', 'deployment', 'leavingEa', 'pracrApproved'])

/** What a competitor's doings can still mean for the writer. */
const shared: ReadonlySet<FactId> = new Set(['existingRecord', 'partners'])
const contrasts = setOf('but however here whereas while aber hier mais ici pero aqui')

/** The first position of a cue in each clause or sentence. */
const firsts = (cues: readonly Span[], unit: readonly number[]): ReadonlyMap<number, number> => {
  const map = new Map<number, number>()
  for (const { from } of cues) {
    const key = unit[from] ?? 0
    map.set(key, Math.min(map.get(key) ?? from, from))
  }
  return map
}

/** Reads the cues of a message into questions about a phrase's scope; each is answered in constant time. */
export const scopesOf = (annotated: Annotated): Scopes => {
  const { tokens, clause, sentence, found, groupAt } = annotated
  const ofCue = (cue: Cue): readonly Found<'cue'>[] => found.cue.filter(({ meaning }) => meaning.cue === cue)
  const word = (at: number): string => tokens[at]?.word ?? ''
  const clauseOf = (at: number): number => clause[at] ?? 0

  // a "no" inside a longer phrase ("no access", "not only") has done its work there
  const used = new Set(ofCue('affirmation').flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  /** Every word that denies, wherever it stands. */
  const deniers = new Set(
    ofCue('negation')
      .flatMap(({ literal }) => literal)
      .filter((i) => !used.has(i)),
  )
  for (const { from, to } of found.fact) if (to - from > 1) for (let i = from; i < to; i++) used.add(i)
  const negations = ofCue('negation').filter(
    ({ from, to }) => !Array.from({ length: to - from }, (_, i) => used.has(from + i)).includes(true),
  )
  const denials = indexOf(negations)
  const laterDenials = indexOf(ofCue('negationAfter'))
  const plainDenials = indexOf(ofCue('negation'))
  const facts = indexOf(found.fact)
  const clauseLength = new Map<number, number>()
  const clauseStart = new Map<number, number>()
  clause.forEach((own, i) => {
    clauseLength.set(own, (clauseLength.get(own) ?? 0) + 1)
    if (!clauseStart.has(own)) clauseStart.set(own, i)
  })
  const clausesWithFacts = new Set(found.fact.map(({ from }) => clauseOf(from)))

  const weight = (from: number, to: number): number => {
    let count = 0
    for (let i = from; i < to; i++) if (!light.has(word(i)) && !facts.over(i)) count++
    return count
  }
  const startsAnew = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (subjects.some((id) => groupAt(id, i).length > 0)) return true
    return false
  }
  /** Whether a list goes on at the start of a clause: "no AKS, scale sets or Batch". */
  const listGoesOn = (start: number): boolean => {
    if (listWords.has(word(start))) return !additions.has(word(start))
    for (let i = start + 1; i < tokens.length && i < start + 5; i++) {
      if (listWords.has(word(i))) return true
      if ((tokens[i]?.gap ?? gaps.sentence) >= gaps.clause) return false
    }
    return false
  }
  const inOneBreath = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++) {
      if (i > from && tokens[i]?.gap === gaps.colon) return false
      if (i > from - 1 && i > 0 && clause[i] !== clause[i - 1] && !listGoesOn(i)) return false
    }
    return true
  }
  const denies = (negation: Found<'cue'>, { from, meaning }: Found<'fact'>): boolean => {
    if (
      sentence[negation.from] !== sentence[from] ||
      !inOneBreath(negation.to, from) ||
      weight(negation.to, from) > (reach[meaning.fact] ?? farthest)
    )
      return false
    const isDeterminer = negation.to - negation.from === 1 && determiners.has(word(negation.from))
    if (!isDeterminer) return true
    for (let i = negation.to; i < from; i++) if (verbs.has(word(i))) return false
    return meaning.fact !== 'tenant' && !startsAnew(negation.to, from)
  }
  const answeredNo = ({ to }: Found<'fact'>): boolean => {
    const next = tokens[to]
    return next !== undefined && (next.gap === gaps.colon || /[?=]/.test(next.between)) && plainDenials.startingAt(to).length > 0
  }
  const deniedAfter = ({ from, to, meaning }: Found<'fact'>): boolean => {
    const window = annotated.language === 'ja' ? 12 : 4
    if (relatives.has(word(to))) return false
    for (let i = to; i < to + window && clause[i] === clause[from]; i++) {
      // in Japanese a denial speaks of the last thing named before it
      if (annotated.language === 'ja' && (facts.over(i)?.meaning.fact ?? meaning.fact) !== meaning.fact) return false
      for (const cue of laterDenials.startingAt(i))
        if (!used.has(cue.from) && (annotated.language === 'ja' || (weight(to, cue.from) === 0 && !startsAnew(to, cue.to)))) return true
    }
    return false
  }

  const answers = indexOf(found.question.filter(({ meaning }) => meaning.question === 'advise' || meaning.question === 'overview'))
  const asksForAnswer = ({ from, to }: Found<'cue'>): boolean => {
    for (let i = from; i <= to + 2; i++) if (clause[i] === clause[from] && answers.startingAt(i).length > 0) return true
    return false
  }
  const doubts = ofCue('uncertainty').filter((cue) => !asksForAnswer(cue))
  const doubtsNear = indexOf(doubts)
  const doubtIn = firsts(doubts, clause)
  /** A short clause that holds nothing but the doubt speaks of the one before: "maybe EA, not sure". */
  const isDoubtAlone = (own: number, of: number): boolean => {
    const start = clauseStart.get(own)
    return (
      start !== undefined &&
      doubtIn.has(own) &&
      sentence[start] === sentence[of] &&
      !clausesWithFacts.has(own) &&
      (clauseLength.get(own) ?? 0) <= 7 &&
      !/[|;\t]/.test(tokens[start]?.between ?? '')
    )
  }
  const past = firsts(ofCue('past'), clause)
  const elsewhere = firsts(ofCue('elsewhere'), sentence)
  const rivals = firsts(ofCue('rival'), sentence)
  /** Another case ends where a contrast turns back to this one: "another customer is on CSP, but this one …". */
  const turnsBack = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (contrasts.has(word(i))) return true
    return false
  }
  const hasInnerDenial = ({ from, to, literal }: Found<'fact'>): boolean => {
    for (let i = from + 1; i < to; i++) if (deniers.has(i) && !literal.includes(i) && groupAt('no', i).length === 0) return true
    return false
  }
  const hypotheses = firsts(
    ofCue('hypothesis').filter(({ from }) => !askers.has(word(from - 1))),
    sentence,
  )

  return {
    denied: (fact) =>
      hasInnerDenial(fact) ||
      denials.endingBefore(fact.from, 12).some((negation) => denies(negation, fact)) ||
      answeredNo(fact) ||
      deniedAfter(fact),
    open: ({ from, to, meaning }) => {
      if (isDoubtAlone(clauseOf(from) + 1, from)) return true
      if (firm.has(meaning.fact)) return doubtsNear.endingBefore(from, 4).some((cue) => clause[cue.from] === clause[from])
      const first = doubtIn.get(clauseOf(from))
      return first !== undefined && first < to + 4 && !(first >= from && first < to)
    },
    supposed: ({ from }) => {
      const start = hypotheses.get(sentence[from] ?? 0)
      if (start === undefined || start >= from) return false
      for (let i = from; i > start && i > from - 30; i--) if ((tokens[i]?.gap ?? gaps.none) >= gaps.clause) return false
      return true
    },
    past: ({ from, meaning }) => !historic.has(meaning.fact) && past.has(clauseOf(from)),
    elsewhere: ({ from, meaning }) => {
      const start = elsewhere.get(sentence[from] ?? 0)
      if (start !== undefined && !(from > start && turnsBack(start, from))) return true
      return rivals.has(sentence[from] ?? 0) && !shared.has(meaning.fact)
    },
  }
}
