import type { FactId, ValueOf } from './facts.ts'
import type { Language } from './language.ts'

/**
 * Phrases by language, side by side, each a list with commas between. How one is written:
 * `word` inflects by the rules of its language and forgives one slip from five letters on; `=word` is taken as it stands;
 * `stem*` is any word that begins so; `SI!` must be in capitals unless the message is English; `Teams^` must have a capital inside a sentence; short ALL CAPS words do not inflect;
 * `{customer}` is any phrase of that group; `[optional]`; `one|other`; `..` up to three words of anything; `...` up to nine that bring no other subject.
 */
export type Phrases = { readonly [L in Language]?: string }

/** The single phrases of a list; commas part them. */
export const phrasesIn = (list: string): readonly string[] =>
  list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

/** How people say that a fact has one value. */
export interface Saying<V extends string = never> {
  /** Plainly said. */
  readonly says: Phrases
  /** Said between the lines: gives way to anything plainly said of the same fact. */
  readonly implies?: Phrases
  /** The value that its denial states; absent when a denial leaves the fact open. */
  readonly denied?: V
}

export type FactPhrases<F extends FactId> = { readonly [V in ValueOf<F>]: Saying<ValueOf<F>> }
