import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import type { Statement } from '../statement.ts'
import { rests } from '../vocabulary/rest.ts'
import { wordsIn } from '../words.ts'

/** Facts that one may have none of. */
const countable: ReadonlySet<FactId> = new Set(['access', 'existingRecord'])
const nones = wordsIn('nothing none nichts keine keinen keiner kein rien aucun aucune nada ninguno ninguna')
/** "But nothing on …", "and we have none on …". */
const farthest = 4
/** "… nothing on all of the rest". */
const nearRest = 6

/** "Owner on Azure, nothing on the D365 side": there is none of what was just spoken of. */
export const elliptic = (statements: readonly Statement[], { tokens, clause, sentence }: Annotated): readonly Statement[] => {
  const inClause = new Map<number | undefined, Statement[]>()
  for (const statement of statements) inClause.set(clause[statement.from], [...(inClause.get(clause[statement.from]) ?? []), statement])
  const spoken = statements.filter(({ fact, stance }) => countable.has(fact) && stance === 'stated')
  if (spoken.length === 0) return statements
  return tokens
    .flatMap(({ word }, at) => {
      if (!nones.has(word) || clause[at - farthest] === clause[at]) return []
      const here = inClause.get(clause[at]) ?? []
      const before = spoken.findLast(({ from }) => from < at && sentence[from] === sentence[at])
      const speaksOfRest = tokens.slice(at, at + nearRest).some((token, i) => rests.has(token.word) && clause[at + i] === clause[at])
      const isAlone = (here.length > 0 || speaksOfRest) && here.every(({ fact, from }) => fact === 'cloud' && from > at)
      if (before === undefined || !isAlone) return []
      const none: Statement = { fact: before.fact, value: 'none', strength: 'says', stance: 'stated', from: at, to: at + 1 }
      return [{ none, here }]
    })
    .reduce<readonly Statement[]>(
      (all, { none, here }) =>
        [...all.map((one): Statement => (here.includes(one) ? { ...one, stance: 'stated' } : one)), none].sort((a, b) => a.from - b.from),
      statements,
    )
}
