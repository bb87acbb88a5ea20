import type { FactId } from '../knowledge/facts.ts'
import { factWithValue } from './fact-labels.ts'
import type { Setting } from './frame.ts'

/** Some facts with their values as one clause: `it is deployed by code and the customer buys through a CSP partner`. */
export const clausesOf = (facts: readonly { readonly fact: FactId; readonly value: string }[], setting: Setting): string => {
  const [first = '', ...rest] = facts.map(({ fact, value }) => clauseOf(fact, value, setting))
  return rest.reduce(setting.words.both, first)
}

/** The fact's label and the value where it has no clause. */
const clauseOf = (fact: FactId, value: string, setting: Setting): string => {
  const clauses: Readonly<Record<string, string>> = setting.words.clauses[fact]
  return clauses[value] ?? factWithValue(fact, value, setting)
}
