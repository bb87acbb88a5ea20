/** What is known: a fact's value, or the set of its values; an absent fact is unknown. */
export type Situation = Readonly<Record<string, string | readonly string[] | undefined>>

/** A condition on facts. `is` holds when the value, or one member of a set, is among `anyOf`. */
export type Condition =
  | { readonly kind: 'is'; readonly fact: string; readonly anyOf: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Criterion

/** A condition that explains itself: explanations stop here, and print the sentence that is true of it with its `sources`. */
export interface Criterion {
  readonly kind: 'criterion'
  /** Stable, such as `pal.customerTenant`. */
  readonly id: string
  /** What must hold, as a sentence in the present tense. */
  readonly holds: string
  /** What is true where that does not hold: said plainly, so that no sentence with a “not” is denied. */
  readonly fails: string
  readonly sources: readonly string[]
  readonly when: Condition
}

/** Holds when the fact's value, or one of its values, is among these. */
export const is = (fact: string, ...anyOf: readonly string[]): Condition => ({ kind: 'is', fact, anyOf })

/** Holds when all of these do; none of them hold always. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })

/** Holds when one of these does; none of them never hold. */
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })

/** Holds when this fails; what is unknown stays unknown. */
export const not = (of: Condition): Condition => ({ kind: 'not', of })

/** A condition that explains itself in its own sentences, under a stable id. */
export const criterion = (id: string, given: Omit<Criterion, 'kind' | 'id'>): Criterion => ({ kind: 'criterion', id, ...given })
