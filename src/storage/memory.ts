import type { Shelf } from './shelf.ts'

/** A shelf that lasts as long as the process. */
export const memoryShelf = (now: () => number = Date.now): Shelf => {
  const records = new Map<string, { readonly text: string; readonly version: string; readonly written: number }>()
  let writes = 0
  return {
    read: async (key) => {
      const found = records.get(key)
      return found === undefined ? null : { text: found.text, version: found.version }
    },
    write: async (key, text, expected) => {
      if ((records.get(key)?.version ?? null) !== expected) return 'conflict'
      const version = String(++writes)
      records.set(key, { text, version, written: now() })
      return { version }
    },
    remove: async (key) => {
      records.delete(key)
    },
    keys: async (prefix) => [...records.keys()].filter((key) => key.startsWith(prefix)),
    removeOlder: async (moment) => {
      const old = [...records].filter(([, { written }]) => written < moment)
      for (const [key] of old) records.delete(key)
      return old.length
    },
    check: async () => undefined,
    close: async () => undefined,
  }
}
