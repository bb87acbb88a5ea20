import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { type Statement, withStance } from '../statement.ts'
import { wordsIn } from '../words.ts'

interface Weak {
  readonly fact: FactId
  readonly value: string
  /** Said with one of these words, or with any, it gives way to the other value. */
  readonly words: ReadonlySet<string> | null
  readonly to: string
}
const weak: readonly Weak[] = [
  // "GDAP and nothing else, nobody of us has an Azure role"
  { fact: 'access', value: 'none', words: null, to: 'gdapOnly' },
  // "access through Lighthouse, just Reader though"
  { fact: 'access', value: 'rbac', words: wordsIn('lighthouse'), to: 'readerOnly' },
  // "we sell a VM image through the marketplace, bring your own licence"
  {
    fact: 'marketplace',
    value: 'transactable',
    words: wordsIn('sell sells selling sold verkaufen verkauft vendons vendu vendemos vende'),
    to: 'listedOnly',
  },
]

/** What a word alone lets expect gives way to what is said beside it. */
export const givenWay = (statements: readonly Statement[], { tokens, sentence }: Annotated): readonly Statement[] => {
  const keyOf = ({ fact, value, from }: Pick<Statement, 'fact' | 'value' | 'from'>): string => `${fact} ${value} ${sentence[from]}`
  /** The first and the last token at which each value is said in a sentence. */
  const said = new Map<string, { readonly first: number; readonly last: number }>()
  const named: number[] = []
  let clouds = 0
  for (const one of statements) {
    if (one.stance === 'stated') said.set(keyOf(one), { first: said.get(keyOf(one))?.first ?? one.from, last: one.from })
    if (one.fact === 'cloud' && one.strength === 'says') clouds++
    named[one.from] = clouds
  }
  /** "Dynamics 365 (no access), Power Apps (GDAP only)": what is said of another workload changes nothing. */
  const isOfSame = (a: number, b: number): boolean => named[a] === named[b]
  const past = new Set(
    statements.filter((one) =>
      weak.some(({ fact, value, words, to }) => {
        if (one.fact !== fact || one.value !== value) return false
        const other = said.get(keyOf({ fact, value: to, from: one.from }))
        if (other === undefined || !(isOfSame(other.first, one.from) || isOfSame(other.last, one.from))) return false
        return words === null || tokens.slice(one.from, one.to).some(({ word }) => words.has(word))
      }),
    ),
  )
  return withStance('past', past, statements)
}
