import type { FactId } from '../../../knowledge/facts.ts'
import type { Annotated, Found } from '../../annotate.ts'
import { wordsOf } from '../../grammar.ts'
import { firsts } from '../../spans.ts'
import { isAskingIf } from './asking-if.ts'
import { isComingOf } from './coming.ts'
import { doubtsOf } from './doubts.ts'
import { isPlannedOf } from './planned.ts'
import { isAskedOf, wished } from './questions.ts'

/** Facts that a doubt touches only where it stands right before them. */
const firm: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role', 'goals'])
/** Facts of which a choice leaves nothing open. */
const plural: ReadonlySet<FactId> = new Set(['cloud', 'goals'])
const ifs = wordsOf('if')
const ors = wordsOf('or')
/** How many words a doubt reaches, and how many to a fact that it touches only right before it. */
const reach = 8
const nearReach = 4
/** How many words behind "either" its "or" may stand. */
const nearOr = 12

/** Whether a fact's phrase is doubted, planned, wished or asked, and so not told; each answer takes constant time. */
export const doubtOf = (annotated: Annotated): ((fact: Found<'fact'>) => boolean) => {
  const { tokens, clause, cuesOf } = annotated
  const doubts = doubtsOf(annotated)
  const isPlanned = isPlannedOf(annotated)
  const isComing = isComingOf(annotated)
  const isAsked = isAskedOf(annotated)
  /** "Either theirs or ours", but not "in either place". */
  const eitherIn = new Set(
    cuesOf('choice').flatMap(({ from, to }) =>
      tokens.slice(to, from + nearOr).some(({ word }, j) => ors.has(word) && clause[to + j] === clause[from]) ? [clause[from]] : [],
    ),
  )
  /** "They keep asking if buying from us counts." */
  const askedIf = firsts(
    cuesOf('hypothesis').filter(({ from }) => isAskingIf(annotated, from)),
    clause,
  )

  return (fact) => {
    const { from, to, meaning } = fact
    const own = clause[from] ?? 0
    if (doubts.followed(fact)) return true
    if (!plural.has(meaning.fact) && (eitherIn.has(own) || (askedIf.get(own) ?? from) < from)) return true
    if (isAsked(fact)) return true
    // who asks whether a wish comes true has it
    if (meaning.fact === 'goals' && doubts.index.endingBefore(from, reach).some((cue) => ifs.has(tokens[cue.from]?.word ?? '')))
      return false
    if (firm.has(meaning.fact)) return doubts.index.endingBefore(from, nearReach).some((cue) => clause[cue.from] === own)
    if (wished.has(meaning.fact) && meaning.value !== 'no' && isPlanned(fact)) return true
    if (isComing(fact)) return true
    const first = doubts.first.get(own)
    return first !== undefined && first < to + nearReach && !(first >= from && first < to)
  }
}
