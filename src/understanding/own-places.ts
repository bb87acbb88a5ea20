import type { Annotated, Found } from './annotate.ts'
import { wordsIn } from './words.ts'

const owns = wordsIn('own eigener eigenen eigenem eigene eigenes propre propio propia')
const definite = wordsIn('the this that their a an')

/**
 * Whose an "own" place is, or null where the phrase itself says it. "Kreisklinik, eigener Tenant" and "the pharmas own subscription" are
 * the customer's, "a subscription of its own" is the maker's where one is spoken of.
 */
export const ownerOf = ({ tokens, sentence, groupAt, found }: Annotated, { from, to }: Found<'fact'>): 'customer' | 'partner' | null => {
  const opens = owns.has(tokens[from]?.word ?? '')
  const closes = owns.has(tokens[to - 1]?.word ?? '')
  if (!opens && !closes) return null
  const isMaker = ({ meaning, from: at }: Found<'fact'>): boolean =>
    meaning.fact === 'role' && meaning.value === 'softwareVendor' && sentence[at] === sentence[from]
  if (found.fact.some(isMaker)) return 'partner'
  if (closes) return null
  if (/s$/.test(tokens[from - 1]?.word ?? '') && definite.has(tokens[from - 2]?.word ?? '')) return 'customer'
  for (let i = from - 1; i >= 0 && sentence[i] === sentence[from] && i > from - 8; i--) {
    if (groupAt('we', i).length > 0 || groupAt('our', i).length > 0) return null
    if (groupAt('customer', i).length > 0) return 'customer'
  }
  return null
}
