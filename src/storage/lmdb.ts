import { randomInt } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { open } from 'lmdb'
import { probe, type Shelf, StorageDown } from './shelf.ts'

interface Entry {
  readonly text: string
  readonly written: number
}

/** A shelf in a folder of this machine, made if missing; several processes may share it. A write has reached the disk once it resolves. */
export const lmdbShelf = (folder: string, now: () => number = Date.now): Shelf => {
  let closed = false
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    // The library throws outside of any promise when it is written to after its close.
    if (closed) throw new StorageDown('the store on this machine cannot be read or written any more: it is closed')
    try {
      return await work()
    } catch (error) {
      throw new StorageDown('the store on this machine cannot be read or written', { cause: error })
    }
  }
  const records = openFolder(folder)

  /** Makes a put durable: committed, and flushed to the disk. */
  const durable = async (put: Promise<boolean>): Promise<boolean> => {
    const done = await put
    await records.flushed
    return done
  }

  return {
    read: (key) =>
      guarded(async () => {
        const entry = records.getEntry(key)
        return entry === undefined ? null : { text: entry.value.text, version: String(entry.version) }
      }),
    write: (key, text, expected) =>
      guarded(async () => {
        // At random, so that a record removed and begun anew never has a version that somebody still holds.
        const next = randomInt(1, 2 ** 48 - 1)
        const entry = { text, written: now() }
        const done = await durable(
          expected === null
            ? records.ifNoExists(key, () => void records.put(key, entry, next))
            : records.put(key, entry, next, Number(expected)),
        )
        return done ? { version: String(next) } : 'conflict'
      }),
    remove: (key) =>
      guarded(async () => {
        await durable(records.remove(key))
      }),
    keys: (prefix) => guarded(async () => [...records.getKeys({ start: prefix, end: `${prefix}\uffff` })]),
    removeOlder: (moment) =>
      guarded(async () => {
        const old = [...records.getRange({ versions: true })].filter(({ value }) => value.written < moment)
        const removed = await Promise.all(old.map(({ key, version }) => records.remove(key, version ?? 0)))
        return removed.filter(Boolean).length
      }),
    check: () =>
      guarded(async () => {
        await durable(records.put(probe.key, { text: probe.text, written: now() }, 1))
      }),
    close: async () => {
      closed = true
      await records.close()
    },
  }
}

const openFolder = (folder: string) => {
  try {
    mkdirSync(folder, { recursive: true })
    return open<Entry, string>({ path: folder, noSubdir: false, useVersions: true, encoding: 'json', maxReaders: 64 })
  } catch (error) {
    throw new StorageDown(`the folder ${folder} cannot be made or written`, { cause: error })
  }
}
