import type { Kept } from '../cards/setting.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { keptOf } from '../storage/kept.ts'
import { openStore } from '../storage/open.ts'
import type { StoredConversation } from '../storage/store.ts'

/** Where a chat in the terminal is kept between two runs. */
export interface Memory {
  /** The conversation as it was left; null when there is none, and `lost` when there was one that cannot be read. */
  readonly recall: () => Promise<{ readonly conversation: Conversation | null; readonly lost: boolean }>
  /** Keeps the conversation; `conflict` when another terminal has changed it since it was recalled. */
  readonly keep: (conversation: Conversation) => Promise<'kept' | 'conflict'>
  /** What is kept beside the conversation, as it was kept last. */
  readonly kept: () => Kept
  readonly forget: () => Promise<void>
  readonly close: () => Promise<void>
}

const key = 'terminal/chat'
const keepDays = 30

/** A memory in a folder of this machine. Throws StorageDown when the folder cannot be used. */
export const memoryIn = (folder: string, now: () => number = Date.now): Memory => {
  const store = openStore({ storage: { kind: 'lmdb', path: folder }, keepDays })
  const nothing = () => ({ version: null, record: { conversation: null, lost: null, since: now(), changed: now(), turns: [] } })
  let known: { readonly version: string | null; readonly record: StoredConversation } = nothing()
  return {
    recall: async () => {
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
    kept: () => keptOf(known.record, keepDays, []),
    forget: async () => {
      await store.remove(key)
      known = nothing()
    },
    close: store.close,
  }
}
