import type { FactId } from '../../../knowledge/facts.ts'
import type { Found } from '../../annotate.ts'
import { firsts, indexOf } from '../../spans.ts'
import { gaps } from '../../text/tokens.ts'
import { wordsIn } from '../../words.ts'
import { type Denials, noes, places } from './denials.ts'

/** Facts whose phrase may head a row: "other partners on it | none". */
const labels: ReadonlySet<FactId> = new Set(['partners', 'existingRecord'])
/** These answer a question: "Who else is in there? Nobody." */
const nobodies = wordsIn('nobody none niemand keiner personne nadie ninguno')
/** How many words may stand between a fact and the "no" that answers it. */
const nearNo = 4

/** How many words with a meaning of their own a verdict may have before it: "Leaving the EA? The CFO called it off." */
const mostInVerdict = 1

/** Whether a "no" or "none" answers a fact's phrase: "another partner? no". */
export const answeredNo = ({ annotated, all, after, facts, weight }: Denials): ((fact: Found<'fact'>) => boolean) => {
  const { tokens, clause, sentence, found, cuesOf, wordAt } = annotated
  const firstFacts = firsts(
    found.fact.filter(({ meaning }) => !places.has(meaning.fact)),
    clause,
  )
  /** What a clause that begins with a field is about. */
  const headings = firsts(
    found.field.filter(({ from, meaning }) => !places.has(meaning.fact) && clause[from - 1] !== clause[from]),
    clause,
  )
  const brushedOff = indexOf(cuesOf('brushOff'))
  const endsClause = (at: number): boolean => at === tokens.length || clause[at] !== clause[at - 1]
  /** "Would they enter our ID? Forget it." */
  const isRefused = (at: number): boolean => brushedOff.startingAt(at).some(({ to }) => endsClause(to))
  const isCalledOff = (at: number, fact: FactId): boolean => {
    for (let i = at; i < at + nearNo && clause[i] === clause[at] && (facts.over(i)?.meaning.fact ?? fact) === fact; i++)
      if (after.startingAt(i).some(({ to }) => endsClause(to))) return weight(at, i) <= mostInVerdict
    return false
  }
  return ({ from, to, meaning }) => {
    // "RBAC on their subscription? No.", "Access to their Azure: none": it is not the place that is denied
    if (places.has(meaning.fact) && Math.min(firstFacts.get(clause[from] ?? 0) ?? from, headings.get(clause[from] ?? 0) ?? from) < from)
      return false
    let end = to
    while (end < to + nearNo && clause[end] === clause[from]) end++
    const asked = tokens[end]?.between.includes('?') ?? false
    const isNo = (asked && nobodies.has(wordAt(end))) || ((asked || sentence[end] === sentence[from]) && noes.has(wordAt(end)))
    if (isNo && clause[end] !== clause[from] && clause[end + 1] !== clause[end]) return true
    if (asked && clause[end] !== clause[from] && (isRefused(end) || isCalledOff(end, meaning.fact))) return true
    const next = tokens[to]
    // "AKS no, plain machines"
    if (next !== undefined && next.gap <= gaps.joint && noes.has(next.word) && clause[to + 1] !== clause[to]) return true
    // "other partners on it | none"
    if (labels.has(meaning.fact) && clause[to] === clause[from] && /[|]/.test(tokens[end]?.between ?? ''))
      return all.startingAt(end).length > 0
    return (
      next !== undefined &&
      (next.gap === gaps.colon || (labels.has(meaning.fact) ? /[?=|–]/ : /[?=]/).test(next.between)) &&
      all.startingAt(to).length > 0 &&
      // "Azure: no access"
      (facts.over(to)?.meaning.fact ?? meaning.fact) === meaning.fact
    )
  }
}
