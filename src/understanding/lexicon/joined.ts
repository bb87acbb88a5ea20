import type { Language } from '../../knowledge/language.ts'
import { remembered } from '../remembered.ts'
import { gaps, type Token } from '../text/tokens.ts'

/** Words that were run together, and the two that each stands for. */
export type Joined = ReadonlyMap<string, readonly [string, string]>

/** Writes words that were run together ("powerbi", "ourtenant") as the two that they stand for. */
export const cutJoined = (tokens: readonly Token[], pairs: Joined): readonly Token[] => {
  if (!tokens.some(({ word }) => pairs.has(word))) return tokens
  return tokens.flatMap((token) => {
    const pair = pairs.get(token.word)
    if (pair === undefined) return [token]
    const [first, second] = pair
    return [
      { ...token, word: first },
      { ...token, word: second, gap: gaps.none, between: '' },
    ]
  })
}

/** English contractions as people type them without the apostrophe, each with the language that has a word of its own like it. */
const contractions = [
  ['im', ['i', 'am'], 'de'],
  ['dont', ['do', 'not'], 'fr'],
] as const

/** What such a contraction stands for in a text of the language. */
export const contractionsIn = remembered(
  (language: Language): Joined => new Map(contractions.flatMap(([joined, pair, other]) => (other === language ? [] : [[joined, pair]]))),
)

/** The joined pairs of words of the given phrases; those that are short or words themselves are left out. */
export const joinedPairs = (sequences: Iterable<readonly string[]>, known: ReadonlyMap<string, unknown>): Joined => {
  const pairs = new Map<string, readonly [string, string]>()
  for (const [first, second] of sequences) {
    if (!first || !second || first.length < 3 || second.length < 2 || first.length + second.length < 7) continue
    const joined = first + second
    if (!known.has(joined) && !pairs.has(joined) && /^[a-z]+$/.test(joined)) pairs.set(joined, [first, second])
  }
  return pairs
}
