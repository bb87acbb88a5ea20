import type { Token } from '../text/tokens.ts'
import { gaps } from '../text/tokens.ts'

/** Cuts words that were run together ("powerbi", "ourtenant") where both halves stand side by side in some phrase. */
export const cutJoined = (tokens: readonly Token[], pairs: ReadonlyMap<string, number>): readonly Token[] => {
  if (!tokens.some(({ word }) => pairs.has(word))) return tokens
  return tokens.flatMap((token) => {
    const cut = pairs.get(token.word)
    if (cut === undefined) return [token]
    return [
      { ...token, word: token.word.slice(0, cut) },
      { ...token, word: token.word.slice(cut), gap: gaps.none, between: '' },
    ]
  })
}

/** Where to cut each joined pair of words of the given phrases; pairs that are words themselves are left out. */
export const joinedPairs = (sequences: Iterable<readonly string[]>, known: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>()
  for (const [first, second] of sequences) {
    if (!first || !second || first.length < 3 || second.length < 2 || first.length + second.length < 7) continue
    const joined = first + second
    if (!known.has(joined) && !pairs.has(joined) && /^[a-z]+$/.test(joined)) pairs.set(joined, first.length)
  }
  return pairs
}
