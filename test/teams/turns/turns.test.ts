import fc from 'fast-check'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { type Conversation, newConversation } from '../../../src/conversation/conversation.ts'
import { restoreConversation } from '../../../src/conversation/stored.ts'
import { memoryShelf } from '../../../src/storage/memory.ts'
import { type Shelf, StorageDown } from '../../../src/storage/shelf.ts'
import { createStore, type StoredConversation } from '../../../src/storage/store.ts'
import { type Change, createTurns, type Turns } from '../../../src/teams/turns/turns.ts'

const log = pino({ level: 'silent' })
const storeOn = (shelf: Shelf) => createStore(shelf, { days: 30, restore: restoreConversation })
const processOn = (shelf: Shelf, now?: () => number): Turns => createTurns({ store: storeOn(shelf), log, ...(now ? { now } : {}) })

/** Counts its turns; the outcome is the count. */
const count: Change<number> = (conversation) => {
  const before = conversation ?? newConversation('en')
  return { conversation: { ...before, turns: before.turns + 1 }, outcome: before.turns + 1 }
}
const countOn = async (shelf: Shelf, key = 'k'): Promise<number> => (await storeOn(shelf).load(key))?.record.conversation?.turns ?? 0

/** A shelf on which reading and writing take a moment, so that turns overlap. */
const slow = (shelf: Shelf): Shelf => ({
  ...shelf,
  read: async (key) => {
    const found = await shelf.read(key)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3))
    return found
  },
  write: async (key, text, expected) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3))
    return shelf.write(key, text, expected)
  },
})

describe('turns', () => {
  it('of one conversation run one after another, in the order in which they came', async () => {
    const turns = processOn(slow(memoryShelf()))
    const order: number[] = []
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        turns.take('k', `a${n}`, count, async (outcome) => {
          order.push(outcome)
        }),
      ),
    )
    expect(taken.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    expect(order).toEqual(taken.map(({ outcome }) => outcome))
  })

  it('of different conversations do not wait for each other', async () => {
    const turns = processOn(memoryShelf())
    let release = (): void => undefined
    const held = turns.take(
      'slow',
      'a',
      count,
      () =>
        new Promise<void>((resolve) => {
          release = resolve
        }),
    )
    await expect(turns.take('quick', 'a', count)).resolves.toMatchObject({ outcome: 1 })
    release()
    await held
  })

  it('of two processes are all taken, each once, as if in some order', async () => {
    const shelf = slow(memoryShelf())
    const processes = [processOn(shelf), processOn(shelf)]
    const sent: number[] = []
    await Promise.all(
      processes.flatMap((turns, p) =>
        Array.from({ length: 20 }, (_, n) =>
          turns.take('k', `${p}-${n}`, count, async (outcome) => {
            sent.push(outcome)
          }),
        ),
      ),
    )
    expect(sent.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
    expect(await countOn(shelf)).toBe(40)
  })

  it('have one effect and one reply however often and wherever their activity is delivered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), fc.nat(5)), { maxLength: 20 }), async (deliveries) => {
        const shelf = memoryShelf()
        const processes = [processOn(shelf), processOn(shelf), processOn(shelf)]
        const sent: string[] = []
        for (const [at, id] of deliveries)
          await processes[at]?.take('k', `a${id}`, count, async () => {
            sent.push(`a${id}`)
          })
        const distinct = new Set(deliveries.map(([, id]) => id))
        expect(sent).toHaveLength(distinct.size)
        expect(await countOn(shelf)).toBe(distinct.size)
      }),
    )
  })

  it('are saved before their reply is sent', async () => {
    const shelf = memoryShelf()
    let saved = 0
    await processOn(shelf).take('k', 'a', count, async () => {
      saved = await countOn(shelf)
    })
    expect(saved).toBe(1)
  })

  it('whose reply could not be sent send it when the activity comes again, without a second effect', async () => {
    const shelf = memoryShelf()
    const failing = processOn(shelf).take('k', 'a', count, () => Promise.reject(new Error('no way out')))
    await expect(failing).rejects.toThrow('no way out')
    const sent: number[] = []
    const again = await processOn(shelf).take('k', 'a', count, async (outcome) => {
      sent.push(outcome)
    })
    expect(again).toMatchObject({ outcome: 1, repeated: true })
    expect(sent).toEqual([1])
    expect(await countOn(shelf)).toBe(1)
  })

  it('whose process died before the reply are answered by another one, with the reply that was due, once the claim has run out', async () => {
    const shelf = memoryShelf()
    let now = Date.now()
    const dead = processOn(shelf, () => now)
    void dead.take('k', 'a', count, () => new Promise(() => undefined))
    await dead.take('other', 'x', count)
    await processOn(shelf, () => now).take('k', 'b', count)
    now += 60_000
    const sent: number[] = []
    await processOn(shelf, () => now).take('k', 'a', count, async (outcome) => {
      sent.push(outcome)
    })
    expect(sent).toEqual([1])
    expect(await countOn(shelf)).toBe(2)
  })

  it('make the same reply again for an invoke that is repeated', async () => {
    const turns = processOn(memoryShelf())
    expect(await turns.take('k', 'a', count)).toMatchObject({ outcome: 1, repeated: false })
    expect(await turns.take('k', 'a', count)).toMatchObject({ outcome: 1, repeated: true })
  })

  it('tell what is kept after them, to the reply and to whoever waits for it', async () => {
    const shelf = memoryShelf()
    const now = Date.now()
    const turns = processOn(shelf, () => now)
    const told: StoredConversation[] = []
    const take = (id: string, change: Change<unknown>) => turns.take('k', id, change, async (_, record) => void told.push(record))
    const taken = [await take('a', count), await take('b', count), await take('c', () => ({ conversation: null, outcome: null }))]
    expect(told).toEqual(taken.map(({ record }) => record))
    expect(told.map(({ since, conversation, turns }) => [since, conversation?.turns ?? null, turns.length])).toEqual([
      [now, 1, 1],
      [now, 2, 2],
      [now, null, 0],
    ])
  })

  it('can forget everything; nothing is left, and a repeated request to forget is not answered twice', async () => {
    const shelf = memoryShelf()
    const turns = processOn(shelf)
    await turns.take('k', 'a', count)
    const forget: Change<string> = () => ({ conversation: null, outcome: 'gone' })
    let replies = 0
    const reply = async (): Promise<void> => {
      replies++
    }
    await turns.take('k', 'b', forget, reply)
    expect(await shelf.read('k')).toBeNull()
    await turns.take('k', 'b', forget, reply)
    expect(replies).toBe(1)
    expect(await shelf.read('k')).toBeNull()
  })

  it('say when an earlier conversation cannot be read, and go on from nothing', async () => {
    const shelf = memoryShelf()
    await shelf.write('k', '{"format":0,"facts":"old"}', null)
    const seen: unknown[] = []
    await processOn(shelf).take('k', 'a', (conversation: Conversation | null, lost) => {
      seen.push(conversation, lost)
      return count(conversation, lost)
    })
    expect(seen).toEqual([null, 'unreadable'])
    expect(await countOn(shelf)).toBe(1)
  })

  it('change nothing and send nothing while storage is down, and can be taken afterwards', async () => {
    const shelf = memoryShelf()
    let down = true
    const flaky: Shelf = { ...shelf, write: (...given) => (down ? Promise.reject(new StorageDown('down')) : shelf.write(...given)) }
    const turns = processOn(flaky)
    let replies = 0
    const reply = async (): Promise<void> => {
      replies++
    }
    await expect(turns.take('k', 'a', count, reply)).rejects.toBeInstanceOf(StorageDown)
    expect(replies).toBe(0)
    down = false
    expect(await turns.take('k', 'a', count, reply)).toMatchObject({ outcome: 1, repeated: false })
    expect(replies).toBe(1)
  })

  it('keep a record small however many they are', async () => {
    const shelf = memoryShelf()
    const turns = processOn(shelf)
    for (let n = 0; n < 300; n++) await turns.take('k', `a${n}`, count, async () => undefined)
    expect((await shelf.read('k'))?.text.length).toBeLessThan(5_000)
  })
})
