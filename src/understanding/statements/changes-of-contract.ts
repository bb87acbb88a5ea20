import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { type Statement, withStance } from '../statement.ts'
import { wordsIn } from '../words.ts'

/** "They moved from PAYG to an MCA", "switched from CSP to EA last year": what was left behind. */
export const leftBehind = (statements: readonly Statement[], { tokens, clause, cuesOf, wordAt }: Annotated): readonly Statement[] => {
  const planned = new Set(cuesOf('plan').map(({ from }) => clause[from]))
  const past = new Set<Statement>()
  const isLeft = ({ from }: Statement, next: Statement): boolean => {
    if (clause[next.from] !== clause[from] || planned.has(clause[from])) return false
    if (!into.has(wordAt(next.from - 1)) && !into.has(wordAt(next.from - 2))) return false
    const before = tokens.slice(Math.max(0, next.from - farMove), next.from)
    const words = before.filter((_, i) => clause[next.from - before.length + i] === clause[from]).map((token) => token.word)
    return words.some((one) => moved.has(one)) && !words.some((one) => ahead.has(one))
  }
  let next: Statement | undefined
  for (const statement of statements.toReversed()) {
    if (statement.fact !== 'agreement') continue
    if (next !== undefined && next.value !== statement.value && isLeft(statement, next)) past.add(statement)
    next = statement
  }
  return withStance('past', past, statements)
}
/** How many words before the new agreement the move may be told. */
const farMove = 14
const into = wordsIn('to onto into zu auf a au')
const moved = wordsIn(
  'moved switched migrated changed went transitioned converted gewechselt umgestellt passe passes passaient migre migraron cambiaron pasaron paso cambio',
)
const ahead = wordsIn('will would going shall plan plans planned soon wird werden sera seront va vont')

/** How near a contract its beginning is told, in words. */
const nearBeginning = 4
const beginning = wordsIn('as from starting effective in by next ab zum nachsten des partir a desde')
const times = wordsOf('time')
/** "EA today, MCA-E as of 1 April": a contract that follows on the EA is none yet. */
export const succeeded = (statements: readonly Statement[], { tokens, sentence }: Annotated): readonly Statement[] => {
  let ea: number | undefined
  return statements.map((one): Statement => {
    if (one.fact !== 'agreement' || one.stance !== 'stated') return one
    if (one.value === 'ea') ea = sentence[one.from]
    if (one.value !== 'mca' || ea !== sentence[one.from]) return one
    const behind = tokens.slice(one.to, one.to + nearBeginning).map(({ word }) => word)
    const begins = behind.some((word) => beginning.has(word)) && behind.some((word) => times.has(word) || /^\d+$/.test(word))
    return begins ? { ...one, fact: 'leavingEa', value: 'yes' } : one
  })
}
