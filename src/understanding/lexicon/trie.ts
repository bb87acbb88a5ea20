/** A word of the phrases in one way of standing there (its forms, as written, a stem, in capitals), by its number. */
export type Key = number

/** A place within phrases: where the next word, group or gap leads, and what is said when a phrase ends here. */
export interface Node<M> {
  words: Map<Key, Node<M>[]> | null
  groups: Map<string, Node<M>[]> | null
  gaps: { readonly most: number; readonly to: Node<M> }[] | null
  meanings: M[] | null
  /** A bit for each of the words' keys, so that most other words are turned away at once. */
  bits: number
}
export const newNode = <M>(): Node<M> => ({ words: null, groups: null, gaps: null, meanings: null, bits: 0 })
export const bitOf = (key: Key): number => 1 << (key & 31)

/** What some places have beside words that lead on. */
interface Rest<M> {
  readonly groups: ReadonlyMap<string, readonly number[]> | null
  readonly gaps: readonly { readonly most: number; readonly to: number }[] | null
  readonly meanings: readonly M[] | null
}

/** The places of all phrases by their numbers, from `start` on. What a search looks at lies side by side, so that it stays at hand. */
export interface Trie<M> {
  /** Where the first word of a phrase leads, by its key. */
  readonly openings: readonly (readonly number[] | undefined)[]
  readonly bits: Int32Array
  /** Where each place's words begin among the keys and what they lead to; they end where the next place's begin. */
  readonly words: Int32Array
  readonly keys: Int32Array
  readonly targets: Int32Array
  readonly rest: readonly (Rest<M> | null)[]
}

/** The place that every phrase begins at. */
export const start = 0

/** Lays out the places that can be reached from a root by so many keys. */
export const pack = <M>(root: Node<M>, count: number): Trie<M> => {
  const nodes = [root]
  const numbers = new Map([[root, start]])
  const numberOf = (node: Node<M>): number => {
    const known = numbers.get(node) ?? nodes.push(node) - 1
    numbers.set(node, known)
    return known
  }
  const openings = Array.from({ length: count }, (_, key) => root.words?.get(key)?.map(numberOf))
  const words: number[] = []
  const keys: Key[] = []
  const targets: number[] = []
  const rest: (Rest<M> | null)[] = []
  // numbering a place adds it behind those that are still to come
  for (const node of nodes) {
    words.push(keys.length)
    if (node !== root)
      for (const [key, next] of node.words ?? [])
        for (const to of next) {
          keys.push(key)
          targets.push(numberOf(to))
        }
    const groups = node.groups && new Map([...node.groups].map(([id, next]) => [id, next.map(numberOf)]))
    const gaps = node.gaps?.map(({ most, to }) => ({ most, to: numberOf(to) }))
    rest.push(groups || gaps || node.meanings ? { groups, gaps: gaps ?? null, meanings: node.meanings } : null)
  }
  words.push(keys.length)
  return {
    openings,
    bits: Int32Array.from(nodes, ({ bits }) => bits),
    words: Int32Array.from(words),
    keys: Int32Array.from(keys),
    targets: Int32Array.from(targets),
    rest,
  }
}
