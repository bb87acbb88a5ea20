import type { FactId, ValueOf } from '../../knowledge/facts.ts'
import type { en } from './en.ts'
import type { en as talk } from './talk/en.ts'

/** What a fact and its values are called in one language. */
export type FactWords = {
  readonly [F in FactId]: {
    readonly label: string
    readonly question: string
    readonly values: { readonly [V in ValueOf<F>]: { readonly label: string; readonly hint?: string } }
  }
}

/** Each value of a fact as a clause: `it is deployed by code`. */
export type FactClauses = { readonly [F in FactId]: { readonly [V in ValueOf<F>]: string } }

/** Everything the cards say, in one language: the shape of the English catalogue. */
export type Words = typeof en

/** What the advisor says of itself, in one language. */
export type Talk = typeof talk
