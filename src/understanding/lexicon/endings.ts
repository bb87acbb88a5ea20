import type { Node } from './trie.ts'

/** Gives each thing a number, the same one every time. */
const numbering = <T>(): ((one: T) => number) => {
  const numbers = new Map<T, number>()
  return (one) => {
    const known = numbers.get(one) ?? numbers.size
    numbers.set(one, known)
    return known
  }
}

/** Joins the places below a root that say the same and lead on alike, from the ends of the phrases to their beginnings: less to lay out, and to keep at hand. */
export const joinEndings = <M>(root: Node<M>): void => {
  const joined = new Map<Node<M>, Node<M>>()
  const alike = new Map<string, Node<M>>()
  const numberOf = numbering<Node<M>>()
  const meaningOf = numbering<M>()
  const join = (node: Node<M>): Node<M> => {
    const known = joined.get(node)
    if (known) return known
    for (const next of [node.words, node.groups]) for (const list of next?.values() ?? []) list.splice(0, list.length, ...list.map(join))
    if (node.gaps) node.gaps = node.gaps.map(({ most, to }) => ({ most, to: join(to) }))
    const name = JSON.stringify([
      [...(node.words ?? [])].map(([key, next]) => [key, ...next.map(numberOf)]),
      [...(node.groups ?? [])].map(([id, next]) => [id, ...next.map(numberOf)]),
      node.gaps?.map(({ most, to }) => [most, numberOf(to)]),
      node.meanings?.map(meaningOf),
    ])
    const first = alike.get(name) ?? node
    alike.set(name, first)
    joined.set(node, first)
    return first
  }
  join(root)
}
