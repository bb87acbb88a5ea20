/** What is known: a fact's value, or the set of its values; an absent fact is unknown. */
export type Situation = Readonly<Record<string, string | readonly string[] | undefined>>

/** A condition on facts. `is` holds when the value, or one member of a set, is among `anyOf`. */
export type Condition =
  | { readonly kind: 'is'; readonly fact: string; readonly anyOf: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Criterion

/** A condition that explains itself: explanations stop here, and print `sentence` with its `sources`. */
export interface Criterion {
  readonly kind: 'criterion'
  /** Stable, such as `pal.customerTenant`. */
  readonly id: string
  /** What must hold, as a sentence in the present tense. */
  readonly sentence: string
  readonly sources: readonly string[]
  readonly when: Condition
}

export const is = (fact: string, ...anyOf: readonly string[]): Condition => ({ kind: 'is', fact, anyOf })
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
export const not = (of: Condition): Condition => ({ kind: 'not', of })
export const criterion = (id: string, sentence: string, sources: readonly string[], when: Condition): Criterion => ({
  kind: 'criterion',
  id,
  sentence,
  sources,
  when,
})
