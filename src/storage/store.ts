import type { Conversation } from '../conversation/conversation.ts'
import { dayLength } from '../days.ts'
import { conversationOf, feedbackIn } from './key.ts'
import { emptyRecord, readRecord, type StoredConversation, writeRecord } from './record.ts'
import { type Shelf, StorageDown } from './shelf.ts'

export { emptyRecord, type RememberedTurn, type StoredConversation } from './record.ts'
export { StorageDown } from './shelf.ts'

/** Where conversations are kept. Every function throws StorageDown when the place cannot be reached; nothing saved is lost by that. */
export interface ConversationStore {
  /** The record under the key and its version; null when there is none. An expired one is empty. */
  readonly load: (key: string) => Promise<{ readonly record: StoredConversation; readonly version: string } | null>
  /** Saves only over the expected version (null: only where nothing is). Durable once it resolves to the new version; otherwise `conflict`. */
  readonly save: (key: string, record: StoredConversation, expected: string | null) => Promise<{ readonly version: string } | 'conflict'>
  /** The keys of all conversations of a chat of which anything is kept. */
  readonly within: (chat: string) => Promise<readonly string[]>
  /** Nothing is kept of the conversation any more once this resolves, feedback given in it included: it is looked for again to be sure. */
  readonly remove: (key: string) => Promise<void>
  /** Removes what has expired; gives back how many records. */
  readonly sweep: () => Promise<number>
  /** Resolves when records can be read and written. */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Keeping {
  /** Days after its last turn until a record is gone. */
  readonly days: number
  /** Gives back a conversation that an earlier process wrote, brought up to date, or null when it cannot be read. */
  readonly restore: (value: unknown) => Conversation | null
  readonly now?: () => number
}

/** A store on the shelf. Records unchanged for `days` count as absent at once and are removed by `sweep`. */
export const createStore = (shelf: Shelf, { days, restore, now = Date.now }: Keeping): ConversationStore => ({
  load: async (key) => {
    const found = await shelf.read(key)
    if (found === null) return null
    const record = readRecord(found.text, restore, now())
    return { record: record.changed < now() - days * dayLength ? emptyRecord(now()) : record, version: found.version }
  },
  save: (key, record, expected) => shelf.write(key, writeRecord(record), expected),
  within: async (chat) => {
    const feedback = await shelf.keys(feedbackIn(chat))
    return [...new Set([...(await shelf.keys(`${chat}/`)), ...feedback.map(conversationOf)])]
  },
  remove: async (key) => {
    const feedback = await shelf.keys(feedbackIn(key))
    await Promise.all([...feedback, key].map(shelf.remove))
    const left = [await shelf.read(key), ...(await shelf.keys(feedbackIn(key)))]
    if (left.some((one) => one !== null)) throw new StorageDown('what was to be forgotten is still there')
  },
  sweep: () => shelf.removeOlder(now() - days * dayLength),
  check: shelf.check,
  close: shelf.close,
})
