import type { Condition } from '../rules/condition.ts'

/** One value a fact can take. */
interface Value {
  /** Short words for buttons and lists. */
  readonly label: string
  /** One line that helps somebody who is unsure which value is theirs. */
  readonly hint?: string
}

/** One thing the advisor can know about a part of an estate. */
export interface Fact {
  readonly id: string
  /** Short words for lists. */
  readonly label: string
  readonly question: string
  readonly values: Readonly<Record<string, Value>>
  /** The value put in place of an unknown one when a status is assumed; `when` limits it to situations where that is fair. */
  readonly usual?: { readonly value: string; readonly when?: Condition }
  /** `scenario`: said once for the whole estate; `several`: a set of values. */
  readonly scope: 'part' | 'scenario'
  readonly several: boolean
}

type Given<Id extends string, V extends string> = Omit<Fact, 'id' | 'values' | 'scope' | 'several' | 'usual'> & {
  readonly id: Id
  readonly values: Readonly<Record<V, Value>>
  readonly usual?: { readonly value: NoInfer<V>; readonly when?: Condition }
  readonly scope?: 'part' | 'scenario'
  readonly several?: boolean
}

/** A fact with its id and values kept as literal types; of a part, single-valued unless it says so. */
export const defineFact = <const Id extends string, const V extends string>(given: Given<Id, V>) => ({
  scope: 'part' as const,
  several: false,
  ...given,
})
