import type { Conversation } from '../conversation/conversation.ts'
import { openStore } from '../storage/open.ts'

/** Where a chat in the terminal is kept between two runs. */
export interface Memory {
  /** The conversation as it was left; null when there is none, and `lost` when there was one that cannot be read. */
  readonly recall: () => Promise<{ readonly conversation: Conversation | null; readonly lost: boolean }>
  /** Keeps the conversation; `conflict` when another terminal has changed it since it was recalled. */
  readonly keep: (conversation: Conversation) => Promise<'kept' | 'conflict'>
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}

const key = 'terminal/chat'
const keepDays = 30

/** A memory in a folder of this machine. Throws StorageDown when the folder cannot be used. */
export const memoryIn = (folder: string, now: () => number = Date.now): Memory => {
  const store = openStore({ storage: { kind: 'lmdb', path: folder }, keepDays })
  let known: { readonly version: string | null; readonly since: number } = { version: null, since: now() }
  return {
    recall: async () => {
      const found = await store.load(key)
      known = { version: found?.version ?? null, since: found?.record.since ?? now() }
      return { conversation: found?.record.conversation ?? null, lost: found != null && found.record.lost !== null }
    },
    keep: async (conversation) => {
      const record = { conversation, lost: null, since: known.since, changed: now(), turns: [] }
      const saved = await store.save(key, record, known.version)
      if (saved === 'conflict') return 'conflict'
      known = { ...known, version: saved.version }
      return 'kept'
    },
    forget: async () => {
      await store.remove(key)
      known = { version: null, since: now() }
    },
    close: store.close,
  }
}
