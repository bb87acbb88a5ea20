import { describe, expect, it } from 'vitest'
import { joinEndings } from '../../../src/understanding/lexicon/endings.ts'
import { type Node, newNode } from '../../../src/understanding/lexicon/trie.ts'

/** A place that a word leads to from each of these. */
const leading = <M>(key: number, from: readonly Node<M>[], meanings: M[] | null = null): readonly Node<M>[] =>
  from.map((node) => {
    const next = { ...newNode<M>(), meanings }
    node.words = new Map([...(node.words ?? []), [key, [next]]])
    return next
  })

describe('phrases that end alike', () => {
  const both = (first: string, second: string): readonly (Node<string> | undefined)[] => {
    const root = newNode<string>()
    leading(9, leading(1, [root]), [first])
    leading(9, leading(2, [root]), [second])
    joinEndings(root)
    return [1, 2].map((key) => root.words?.get(key)?.[0])
  }

  it('share what follows where they say the same', () => {
    const [one, other] = both('ea', 'ea')
    expect(one).toBeDefined()
    expect(one).toBe(other)
  })

  it('share nothing where they say different things', () => {
    const [one, other] = both('ea', 'mca')
    expect(one).not.toBe(other)
    expect(one?.words?.get(9)?.[0]?.meanings).toEqual(['ea'])
    expect(other?.words?.get(9)?.[0]?.meanings).toEqual(['mca'])
  })
})
