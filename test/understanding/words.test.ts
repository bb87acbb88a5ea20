import { describe, expect, it, vi } from 'vitest'
import { normalise } from '../../src/understanding/text/normalise.ts'
import { tokenise } from '../../src/understanding/text/tokens.ts'

const lists = vi.hoisted((): string[][] => [])
vi.mock('../../src/understanding/words.ts', async (original) => {
  const { wordsIn, mapOf } = await original<typeof import('../../src/understanding/words.ts')>()
  return {
    wordsIn: (list: string) => {
      lists.push(list.split(' '))
      return wordsIn(list)
    },
    mapOf: <T>(table: Readonly<Record<string, T>>) => {
      lists.push(Object.keys(table))
      return mapOf(table)
    },
  }
})
await import('../../src/understanding/read.ts')

const isToken = (word: string): boolean => {
  const [token, ...more] = tokenise(normalise(word))
  return token?.word === word && more.length === 0
}
/** The words of each list that are not as they should be, with the words that the list begins with. */
const faulty = (isSound: (word: string, index: number, list: readonly string[]) => boolean): readonly string[] =>
  lists.flatMap((list) =>
    list.filter((word, index) => !isSound(word, index, list)).map((word) => `"${word}" in "${list.slice(0, 4).join(' ')} …"`),
  )

describe('the lists of words that tokens are looked up in', () => {
  it('are all of them those of the reader', () => {
    expect(lists.length).toBeGreaterThan(60)
  })

  it('hold nothing but what is one token as tokens are compared', () => {
    expect(faulty(isToken)).toEqual([])
  })

  it('hold each word once', () => {
    expect(faulty((word, index, list) => list.indexOf(word) === index)).toEqual([])
  })
})
