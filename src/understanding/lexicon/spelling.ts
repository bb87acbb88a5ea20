const shortest = 5

const deletions = (word: string): readonly string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))

/** Whether one insertion, deletion, substitution or swap of neighbours turns `a` into `b`. */
export const isOneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (a.length === b.length)
    return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1)
}

/** Gives the known words of five letters or more that begin alike and are one slip away. */
type Speller = (word: string) => readonly string[]

/** A speller over the known words. */
export const speller = (known: Iterable<string>): Speller => {
  const index = new Map<string, string[]>()
  const put = (key: string, word: string): void => {
    const list = index.get(key)
    if (list) list.push(word)
    else index.set(key, [word])
  }
  const words = new Set([...known].filter((word) => word.length >= shortest && /^\p{Script=Latin}+$/u.test(word)))
  for (const word of words) {
    put(word, word)
    for (const shorter of deletions(word)) put(shorter, word)
  }
  return (word) => {
    if (word.length < shortest - 1 || word.length > 30) return []
    const meant = new Set<string>()
    for (const key of [word, ...deletions(word)]) {
      for (const candidate of index.get(key) ?? []) if (candidate[0] === word[0] && isOneSlip(word, candidate)) meant.add(candidate)
    }
    return [...meant]
  }
}
