import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import type { Statement } from '../statement.ts'
import { gaps } from '../text/tokens.ts'

/** How many clauses behind what it explains a reason may stand. */
const nearReason = 3
const reasons = wordsOf('because')

const putFirst = (map: Map<number, number>, key: number, at: number): void => {
  if (!map.has(key)) map.set(key, at)
}

/** "Reader, because they pulled Contributor from all externals": what a reason mentions does not change what it is the reason for. */
export const withReason = (statements: readonly Statement[], { tokens, clause, sentence, where }: Annotated): readonly Statement[] => {
  /** In which sentences, and from which token on, a reason is given; a colon may give one for a right. */
  const from = new Map<number, number>()
  const colons = new Map<number, number>()
  for (const at of where(reasons)) if (clause[at] !== clause[at - 1]) putFirst(from, sentence[at] ?? 0, at)
  tokens.forEach(({ gap }, at) => {
    if (gap === gaps.colon) putFirst(colons, sentence[at] ?? 0, at)
  })
  const reasonOf = (fact: FactId, at: number): number | undefined =>
    from.get(sentence[at] ?? 0) ?? (fact === 'access' ? colons.get(sentence[at] ?? 0) : undefined)
  if (from.size + colons.size === 0) return statements
  const said = new Map<string, Statement>()
  const key = (fact: FactId, at: number): string => `${fact} ${sentence[at]}`
  for (const one of statements)
    if (one.stance === 'stated' && one.from < (reasonOf(one.fact, one.from) ?? 0)) said.set(key(one.fact, one.from), one)
  return statements.map((one): Statement => {
    const { fact, value, stance, from: at } = one
    if (stance !== 'stated' || fact === 'goals' || fact === 'cloud' || at < (reasonOf(fact, at) ?? tokens.length)) return one
    const before = said.get(key(fact, at))
    const isNear = before !== undefined && (clause[at] ?? 0) - (clause[before.from] ?? 0) <= nearReason
    return isNear && before.value !== value ? { ...one, stance: 'past' } : one
  })
}
