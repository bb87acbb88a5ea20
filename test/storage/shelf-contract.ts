import { expect, it } from 'vitest'
import type { Shelf } from '../../src/storage/shelf.ts'

const version = (written: { readonly version: string } | 'conflict'): string => {
  if (written === 'conflict') throw new Error('a conflict where none can be')
  return written.version
}

/** What every shelf must do. Each test works under keys of its own. `now` is a clock that the shelf may use. */
export const keepsTheContract = (open: (now: () => number) => Shelf, ownClock = true): void => {
  it('has nothing under a key that was never written', async () => {
    const shelf = open(Date.now)
    expect(await shelf.read('t/never')).toBeNull()
    await shelf.close()
  })

  it('gives back what was written last, with the version of that write', async () => {
    const shelf = open(Date.now)
    const first = version(await shelf.write('t/last', 'öne', null))
    const second = version(await shelf.write('t/last', 'two', first))
    expect(await shelf.read('t/last')).toEqual({ text: 'two', version: second })
    expect(second).not.toBe(first)
    await shelf.close()
  })

  it('turns down a write that does not know the present version', async () => {
    const shelf = open(Date.now)
    const first = version(await shelf.write('t/stale', 'one', null))
    expect(await shelf.write('t/stale', 'again', null)).toBe('conflict')
    await shelf.write('t/stale', 'two', first)
    expect(await shelf.write('t/stale', 'three', first)).toBe('conflict')
    expect((await shelf.read('t/stale'))?.text).toBe('two')
    await shelf.close()
  })

  it('turns down a write over a record that was removed and begun anew', async () => {
    const shelf = open(Date.now)
    const first = version(await shelf.write('t/anew', 'one', null))
    await shelf.remove('t/anew')
    expect(await shelf.read('t/anew')).toBeNull()
    expect(await shelf.write('t/anew', 'late', first)).toBe('conflict')
    await shelf.write('t/anew', 'new', null)
    expect(await shelf.write('t/anew', 'late', first)).toBe('conflict')
    await shelf.close()
  })

  it('lets one of many writers through', async () => {
    const shelf = open(Date.now)
    const writes = await Promise.all(Array.from({ length: 20 }, (_, n) => shelf.write('t/race', String(n), null)))
    expect(writes.filter((written) => written !== 'conflict')).toHaveLength(1)
    await shelf.close()
  })

  it('removes nothing where nothing is', async () => {
    const shelf = open(Date.now)
    await expect(shelf.remove('t/nothing')).resolves.toBeUndefined()
    await shelf.close()
  })

  it('finds every key that begins alike, and no other', async () => {
    const shelf = open(Date.now)
    const long = 'x'.repeat(90)
    const keys = [`beside/${long}/1-a`, `beside/${long}/2-b`]
    for (const key of [...keys, `beside/${long}`, `beside/${long}0/1`, `beside/${long}-/1`, `beside/y/1`, 'beside'])
      await shelf.write(key, 'text', null)
    expect((await shelf.keys(`beside/${long}/`)).toSorted()).toEqual(keys)
    await shelf.remove(`beside/${long}/1-a`)
    expect(await shelf.keys(`beside/${long}/`)).toEqual([`beside/${long}/2-b`])
    expect(await shelf.keys('nowhere/')).toEqual([])
    await shelf.close()
  })

  it.runIf(ownClock)('removes what was last written before a moment, and only that', async () => {
    let now = 1_000
    const shelf = open(() => now)
    await shelf.write('t/old', 'old', null)
    now = 2_000
    await shelf.write('t/young', 'young', null)
    expect(await shelf.removeOlder(1_500)).toBe(1)
    expect(await shelf.read('t/old')).toBeNull()
    expect((await shelf.read('t/young'))?.text).toBe('young')
    await shelf.close()
  })

  it('says that it can be reached', async () => {
    const shelf = open(Date.now)
    await expect(shelf.check()).resolves.toBeUndefined()
    await shelf.close()
  })
}
