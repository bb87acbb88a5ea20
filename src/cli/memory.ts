import type { Kept } from '../cards/frame.ts'
import { usualKeepDays } from '../config.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { restoreConversation } from '../conversation/stored.ts'
import { keptOf } from '../storage/kept.ts'
import { lmdbShelf } from '../storage/lmdb.ts'
import { createStore, emptyRecord, type StoredConversation } from '../storage/store.ts'

/** Where a chat in the terminal is kept between two runs. */
export interface Memory {
  /** Days after its last turn until the conversation is gone. */
  readonly days: number
  /** The conversation as it was left, what has expired deleted first; null when there is none, and `lost` when there was one that cannot be read. */
  readonly recall: () => Promise<{ readonly conversation: Conversation | null; readonly lost: boolean }>
  /** Keeps the conversation; `conflict` when another terminal has changed it since it was recalled. */
  readonly keep: (conversation: Conversation) => Promise<'kept' | 'conflict'>
  /** What is kept beside the conversation, as it was kept last. */
  readonly kept: () => Kept
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}

const key = 'terminal/chat'

/** A memory in a folder of this machine. It throws StorageDown, then and later, when the folder cannot be used. */
export const memoryIn = (folder: string, now: () => number = Date.now): Memory => {
  const store = createStore(lmdbShelf(folder, now), { days: usualKeepDays, restore: restoreConversation, now })
  const nothing = () => ({ version: null, record: emptyRecord(now()) })
  let known: { readonly version: string | null; readonly record: StoredConversation } = nothing()
  return {
    days: usualKeepDays,
    recall: async () => {
      await store.sweep()
      known = (await store.load(key)) ?? nothing()
      return { conversation: known.record.conversation, lost: known.record.lost !== null }
    },
    keep: async (conversation) => {
      const record = { ...known.record, conversation, lost: null, changed: now() }
      const saved = await store.save(key, record, known.version)
      if (saved === 'conflict') return 'conflict'
      known = { version: saved.version, record }
      return 'kept'
    },
    kept: () => keptOf(known.record, usualKeepDays, []),
    forget: async () => {
      await store.remove(key)
      known = nothing()
    },
    close: store.close,
  }
}
