import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { overlapping, someToken } from '../spans.ts'
import type { Statement } from '../statement.ts'

const denials = wordsOf(['nor', 'none'], 'no not without zero pas sans sin nicht ohne')
/** How many words before GDAP it may be denied. */
const nearDenial = 2

/** "They granted us GDAP, but we hold no Azure role": whoever has GDAP and no role has GDAP alone. */
export const delegatedOnly = (statements: readonly Statement[], { found, sentence, wordAt }: Annotated): readonly Statement[] => {
  const isDenied = (from: number): boolean => someToken(from - nearDenial, from, (at) => denials.has(wordAt(at)))
  const delegated = found.term.filter(({ meaning, from }) => meaning.term === 'gdap' && !isDenied(from))
  const clouds = new Set(statements.filter(({ fact, strength }) => fact === 'cloud' && strength === 'says').map(({ value }) => value))
  if (delegated.length === 0 || clouds.size > 1) return statements
  const held = new Set(delegated.flatMap(({ from }) => [sentence[from] ?? 0, (sentence[from] ?? 0) + 1]))
  const speaksOfIt = overlapping(delegated)
  return statements.map((one): Statement => {
    const isNone = one.fact === 'access' && one.value === 'none' && one.stance === 'stated'
    return isNone && held.has(sentence[one.from] ?? 0) && !speaksOfIt(one) ? { ...one, value: 'gdapOnly' } : one
  })
}
