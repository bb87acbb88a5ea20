import type { Token } from './tokens.ts'

/** The tokens that hold a word of a list, in order. */
export type Where = (words: ReadonlySet<string>) => readonly number[]

const byNumber = (a: number, b: number): number => a - b

/** Where the words of lists stand among tokens: worked out once, so that no list is looked for token by token. */
export const whereIn = (tokens: readonly Token[]): Where => {
  const places = new Map<string, number[]>()
  tokens.forEach(({ word }, at) => {
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  })
  return (words) => {
    const found: number[] = []
    if (words.size < places.size) {
      for (const word of words) for (const at of places.get(word) ?? none) found.push(at)
    } else for (const [word, all] of places) if (words.has(word)) for (const at of all) found.push(at)
    return found.sort(byNumber)
  }
}
const none: readonly number[] = []
