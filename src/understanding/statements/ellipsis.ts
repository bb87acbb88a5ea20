import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { ranks } from '../parts/ranks.ts'
import type { Statement } from '../statement.ts'
import { rests } from '../vocabulary/rest.ts'
import { wordsIn } from '../words.ts'

/** Facts that one may have none of. */
const countable: ReadonlySet<FactId> = new Set(['access', 'existingRecord'])
const nones = wordsOf('none')
/** "But nothing on …", "and we have none on …". */
const farthest = 4
const prepositions = wordsIn('on in for at auf bei sur chez en')
const nearOn = 6
/** "… nothing on all of the rest". */
const nearRest = 6

/** "Owner on Azure, nothing on the D365 side": there is none of what was just spoken of. */
export const elliptic = (statements: readonly Statement[], { tokens, clause, sentence, where }: Annotated): readonly Statement[] => {
  if (!statements.some(({ fact, stance }) => countable.has(fact) && stance === 'stated')) return statements
  const inClause = new Map<number | undefined, Statement[]>()
  for (const one of statements) {
    const here = inClause.get(clause[one.from])
    if (here) here.push(one)
    else inClause.set(clause[one.from], [one])
  }
  /** "… nothing at all on A", "… on the second". */
  const singlesOut = (at: number): boolean => {
    let end = at + 1
    while (end < at + nearOn && end < tokens.length && clause[end] === clause[at]) end++
    const last = tokens[end - 1]
    const isLabel = last !== undefined && (/^[a-d1-4]$/.test(last.word) || ranks.has(last.word))
    return isLabel && clause[end] !== clause[at] && tokens.slice(end - 3, end - 1).some(({ word }) => prepositions.has(word))
  }
  const added: Statement[] = []
  const meant = new Set<Statement>()
  let next = 0
  let spoken: Statement | undefined
  for (const at of where(nones)) {
    for (let one = statements[next]; one !== undefined && one.from < at; one = statements[++next])
      if (countable.has(one.fact) && one.stance === 'stated') spoken = one
    if (clause[at - farthest] === clause[at]) continue
    if (spoken === undefined || sentence[spoken.from] !== sentence[at]) continue
    const here = inClause.get(clause[at]) ?? []
    const speaksOfRest = tokens.slice(at, at + nearRest).some((token, i) => rests.has(token.word) && clause[at + i] === clause[at])
    if ((here.length === 0 && !speaksOfRest && !singlesOut(at)) || here.some(({ fact, from }) => fact !== 'cloud' || from < at)) continue
    added.push({ fact: spoken.fact, value: 'none', strength: 'says', stance: 'stated', from: at, to: at + 1 })
    for (const one of here) meant.add(one)
  }
  if (added.length === 0) return statements
  return [...statements.map((one): Statement => (meant.has(one) ? { ...one, stance: 'stated' } : one)), ...added].sort(
    (a, b) => a.from - b.from,
  )
}
