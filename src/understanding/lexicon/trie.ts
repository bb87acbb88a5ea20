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

/** What is written of a place: the bits of its words, where its steps begin (they end where the next place's begin), and where its rest is. */
export const ofPlace = { bits: 0, steps: 1, rest: 2, size: 3 } as const
/** What is written of an opening: the bits that what follows must have, and the place that the word leads to. */
export const ofOpening = { bits: 0, to: 1, size: 2 } as const
/** The bits of an opening that is worth a look whatever follows. */
export const anyBits = -1
/** What is written of a step: the key of its word, and the place it leads to. */
export const ofStep = { key: 0, to: 1, size: 2 } as const

/** The places of all phrases by where they are written, from `start` on. What a search looks at lies side by side, so that it stays at hand. */
export interface Trie<M> {
  /** Where the openings by each key begin; they end where those by the next begin. */
  readonly keys: Int32Array
  readonly openings: Int32Array
  readonly places: Int32Array
  /** The words that lead on from each place, by the order of their keys. */
  readonly steps: Int32Array
  /** Nothing, and then what some places have beside words. */
  readonly rest: readonly (Rest<M> | null)[]
}

/** The place that every phrase begins at. */
export const start = 0

const hasRest = <M>({ groups, gaps, meanings }: Node<M>): boolean => groups !== null || gaps !== null || meanings !== null

/** The steps of a place, by the order of their keys. */
const stepsOf = <M>({ words }: Node<M>): readonly (readonly [Key, Node<M>])[] =>
  [...(words ?? [])].flatMap(([key, next]) => next.map((to) => [key, to] as const)).sort(([a], [b]) => a - b)

/** Lays out the places that can be reached from a root by so many keys. */
export const pack = <M>(root: Node<M>, count: number): Trie<M> => {
  const nodes = [root]
  const written = new Map([[root, start]])
  const placeOf = (node: Node<M>): number => {
    const known = written.get(node) ?? (nodes.push(node) - 1) * ofPlace.size
    written.set(node, known)
    return known
  }
  const keys: number[] = []
  const openings: number[] = []
  for (let key = 0; key < count; key++) {
    keys.push(openings.length)
    for (const to of root.words?.get(key) ?? []) openings.push(hasRest(to) ? anyBits : to.bits, placeOf(to))
  }
  keys.push(openings.length)
  const places: number[] = []
  const steps: number[] = []
  const rest: (Rest<M> | null)[] = [null]
  const restOf = (node: Node<M>): number => {
    if (!hasRest(node)) return 0
    const { groups, gaps, meanings } = node
    const byGroup = groups && new Map([...groups].map(([id, next]) => [id, next.map(placeOf)]))
    return rest.push({ groups: byGroup, gaps: gaps?.map(({ most, to }) => ({ most, to: placeOf(to) })) ?? null, meanings }) - 1
  }
  // to write of a place adds those it leads to behind those that are still to come
  for (const node of nodes) {
    const first = steps.length
    if (node !== root) for (const [key, to] of stepsOf(node)) steps.push(key, placeOf(to))
    places.push(node.bits, first, restOf(node))
  }
  places.push(0, steps.length, 0)
  return {
    keys: Int32Array.from(keys),
    openings: Int32Array.from(openings),
    places: Int32Array.from(places),
    steps: Int32Array.from(steps),
    rest,
  }
}

/** Whether a word alone, by its key, is a phrase of this meaning. */
export const saysAlone = <M>({ keys, openings, places, rest }: Trie<M>, key: Key, meaning: M): boolean => {
  const end = keys[key + 1] ?? 0
  for (let at = keys[key] ?? 0; at < end; at += ofOpening.size) {
    const place = openings[at + ofOpening.to] ?? start
    if (rest[places[place + ofPlace.rest] ?? 0]?.meanings?.includes(meaning)) return true
  }
  return false
}
