import type { FactId } from '../knowledge/facts.ts'
import type { Annotated, Found } from './annotate.ts'
import { gaps } from './text/tokens.ts'
import type { Cue } from './vocabulary/cues.ts'

/** Where each kind of cue stands, by token; built once per message. */
export interface Scopes {
  readonly at: (cue: Cue) => readonly Found<'cue'>[]
  /** Whether the phrase is denied by a word in its clause that is no part of it. */
  readonly denied: (found: Found<'fact'>) => boolean
  readonly open: (found: Found<'fact'>) => boolean
  readonly supposed: (found: Found<'fact'>) => boolean
  readonly past: (found: Found<'fact'>) => boolean
  readonly elsewhere: (found: Found<'fact'>) => boolean
}

/** Words between a denial and what it denies that carry no meaning of their own. */
const light = new Set(
  'a an the on in at to of for with by from is are was be been being it its this that there any our their your us we they use used using via through into as really even quite exactly currently all just only yet more have has had having do does did get got going own or and him her his s so very kind sort der die das den dem des ein eine einen einem einer im am zu zum zur mit bei von auf fur uber noch mehr auch gar wir unser ihr le la les l un une de du des d en dans sur au aux avec par pour notre nos leur leurs pas plus el los las del al con por para su sus nuestro nuestra ni o y se ha hay'.split(
    ' ',
  ),
)
/** How many other words may stand between a denial and the fact. */
const reach: Readonly<Partial<Record<FactId, number>>> = { cloud: 1, tenant: 1, role: 1, agreement: 2 }
/** A "no" or "without" denies the thing it stands before, not what a verb further on says. */
const determiners = new Set(
  'no zero without none nil minus except excluding kein keine keinen keinem keiner keinerlei ohne aucun aucune sans ningun ninguna sin'.split(
    ' ',
  ),
)
const verbs = new Set(
  'have has had is are was were do does did get gets got will would can could haben hat ist sind war a ont est sont tiene tienen es son'.split(
    ' ',
  ),
)
const listWord = new Set(['or', 'nor', 'oder', 'noch', 'ou', 'ni', 'o', 'u', 'and'])

const subjects = ['we', 'they', 'our', 'their'] as const

/** Reads the cues of a message into questions about a phrase's scope. */
export const scopesOf = (annotated: Annotated): Scopes => {
  const { tokens, clause, sentence, found } = annotated
  const byCue = new Map<Cue, Found<'cue'>[]>()
  for (const match of found.cue) byCue.set(match.meaning.cue, [...(byCue.get(match.meaning.cue) ?? []), match])
  const at = (cue: Cue): readonly Found<'cue'>[] => byCue.get(cue) ?? []

  // a "no" inside a longer phrase ("no access", "not only") has done its work there
  const used = new Set<number>()
  for (const { from, to } of at('affirmation')) for (let i = from; i < to; i++) used.add(i)
  const isNegation = new Set(at('negation').flatMap(({ literal }) => literal))
  for (const { literal } of found.fact) if (literal.length > 1) for (const i of literal) if (isNegation.has(i)) used.add(i)
  const negations = at('negation').filter(({ literal }) => !literal.some((i) => used.has(i)))

  /** Whether a list that began in the negation's clause goes on to `clause`: "no AKS, scale sets or Batch". */
  const listReaches = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++)
      if (i > from && clause[i] !== clause[i - 1] && !listWord.has(tokens[i]?.word ?? '') && !listEnds(i)) return false
    return true
  }
  const listEnds = (start: number): boolean => {
    for (let i = start; i < tokens.length && i < start + 5; i++) {
      if (i > start && (tokens[i]?.gap ?? 4) >= gaps.clause) return listWord.has(tokens[i]?.word ?? '')
      if (i > start && listWord.has(tokens[i]?.word ?? '')) return true
    }
    return false
  }
  const weight = (from: number, to: number): number => {
    let count = 0
    for (let i = from; i < to; i++)
      if (!light.has(tokens[i]?.word ?? '') && !found.fact.some((other) => other.from <= i && i < other.to)) count++
    return count
  }
  const isDeterminer = ({ from, to }: Found<'cue'>): boolean => to - from === 1 && determiners.has(tokens[from]?.word ?? '')
  const denies = (negation: Found<'cue'>, { from, meaning }: Found<'fact'>): boolean =>
    negation.to <= from &&
    !tokens.slice(negation.to + 1, from + 1).some(({ gap }) => gap === gaps.colon) &&
    from - negation.to < 12 &&
    sentence[negation.from] === sentence[from] &&
    (clause[negation.from] === clause[from] || listReaches(negation.to, from)) &&
    weight(negation.to, from) <= (reach[meaning.fact] ?? 4) &&
    !(isDeterminer(negation) && (meaning.fact === 'tenant' || tokens.slice(negation.to, from).some(({ word }) => verbs.has(word))))
  const answeredNo = ({ to, from }: Found<'fact'>): boolean => {
    const next = tokens[to]
    return (
      next !== undefined &&
      (next.gap === gaps.colon || /[?=]/.test(next.between)) &&
      at('negation').some((cue) => cue.from === to && cue.from > from)
    )
  }
  const startsAnew = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (subjects.some((id) => annotated.groupAt(id, i).length > 0)) return true
    return false
  }
  const deniedAfter = ({ from, to }: Found<'fact'>): boolean =>
    at('negationAfter').some(
      (cue) =>
        cue.from >= to &&
        clause[cue.from] === clause[from] &&
        !used.has(cue.from) &&
        (annotated.language === 'ja' || (weight(to, cue.from) === 0 && !startsAnew(to, cue.to))),
    )

  const near = (cues: readonly Found<'cue'>[], { from, to, meaning }: Found<'fact'>): boolean =>
    cues.some((cue) => {
      if (cue.from >= from && cue.to <= to) return false
      if (clause[cue.from] !== clause[from]) return isAside(cue, from)
      return ['cloud', 'tenant', 'role', 'goals'].includes(meaning.fact) ? cue.to <= from && from - cue.to <= 4 : true
    })
  /** A clause that holds nothing but the doubt speaks of the one before: "maybe EA, not sure". */
  const isAside = (cue: Found<'cue'>, fact: number): boolean => {
    const own = clause[cue.from] ?? 0
    if (own !== (clause[fact] ?? 0) + 1 || sentence[cue.from] !== sentence[fact]) return false
    return (
      cue.from <= own + tokens.length &&
      !found.fact.some((other) => clause[other.from] === own) &&
      clause.filter((c) => c === own).length <= 7
    )
  }
  const aboutTheAnswer = (cue: Found<'cue'>): boolean =>
    found.question.some(
      ({ meaning, from }) =>
        (meaning.question === 'advise' || meaning.question === 'overview') &&
        from >= cue.from &&
        from <= cue.to + 2 &&
        clause[from] === clause[cue.from],
    )
  const doubts = at('uncertainty').filter((cue) => !aboutTheAnswer(cue))
  const inClauseBefore = (cues: readonly Found<'cue'>[], { from }: Found<'fact'>): boolean =>
    cues.some((cue) => cue.to <= from && clause[cue.from] === clause[from])

  return {
    at,
    denied: (fact) => {
      if (negations.some((negation) => denies(negation, fact))) return true
      return answeredNo(fact) || deniedAfter(fact)
    },
    open: (fact) => near(doubts, fact),
    supposed: (fact) => inClauseBefore(at('hypothesis'), fact),
    past: (fact) =>
      !['existingRecord', 'deployment', 'leavingEa', 'pracrApproved'].includes(fact.meaning.fact) &&
      at('past').some((cue) => clause[cue.from] === clause[fact.from]),
    elsewhere: (fact) => at('elsewhere').some((cue) => sentence[cue.from] === sentence[fact.from]),
  }
}
