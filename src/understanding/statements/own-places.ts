import type { Annotated, Found } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { wordsIn } from '../words.ts'

/** Words for one's own. */
export const owns = wordsIn('own eigener eigenen eigenem eigene eigenes propre propio propia')
const its = wordsIn('its sein seine seinem son sa su')
/** Verbs whose subject is neither we nor you: "B doesn't want an own tenant". */
const thirdPerson = wordsIn('does has wants hat will mochte tiene quiere')
const theirs = ['customer', 'they', 'their'] as const
const contracted = wordsOf('contracted', 'in en dans')
const definite = wordsOf('indefinite', 'the this that their')

/**
 * Whose an "own" place is, or null where the phrase itself says it. "Kreisklinik, eigener Tenant" and "the pharmas own subscription" are
 * the customer's, "a subscription of its own" is the maker's where one is spoken of.
 */
export const ownersIn = ({ tokens, sentence, groupAt, found }: Annotated): ((place: Found<'fact'>) => 'customer' | 'partner' | null) => {
  const makers = found.fact.filter(({ meaning }) => meaning.fact === 'role' && meaning.value === 'softwareVendor')
  const ofMakers = new Set(makers.map(({ from }) => sentence[from]))
  return ({ from, to }) => {
    const closes = owns.has(tokens[to - 1]?.word ?? '')
    const opens = owns.has(tokens[contracted.has(tokens[from]?.word ?? '') ? from + 1 : from]?.word ?? '')
    const isIts = its.has(tokens[from]?.word ?? '') && owns.has(tokens[from + 1]?.word ?? '')
    if (!closes && !opens && !isIts) return null
    if (ofMakers.has(sentence[from])) return 'partner'
    if (closes || isIts) return null
    if (/s$/.test(tokens[from - 1]?.word ?? '') && definite.has(tokens[from - 2]?.word ?? '')) return 'customer'
    for (let i = from - 1; i >= 0 && sentence[i] === sentence[from] && i > from - 8; i--) {
      if (groupAt('we', i).length > 0 || groupAt('our', i).length > 0) return null
      if (theirs.some((id) => groupAt(id, i).length > 0) || thirdPerson.has(tokens[i]?.word ?? '')) return 'customer'
    }
    return null
  }
}
