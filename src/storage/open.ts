import type { Config } from '../config.ts'
import { restoreConversation } from '../conversation/stored.ts'
import { blobShelf } from './blob.ts'
import { lmdbShelf } from './lmdb.ts'
import { memoryShelf } from './memory.ts'
import type { Shelf } from './shelf.ts'
import { type ConversationStore, createStore } from './store.ts'

/** The store of this configuration. Throws StorageDown when it can never be reached, such as a folder that cannot be made. */
export const openStore = ({ storage, keepDays }: Pick<Config, 'storage' | 'keepDays'>): ConversationStore =>
  createStore(openShelf(storage), { days: keepDays, restore: restoreConversation })

const openShelf = (storage: Config['storage']): Shelf => {
  switch (storage.kind) {
    case 'lmdb':
      return lmdbShelf(storage.path)
    case 'blob':
      return blobShelf(storage)
    case 'memory':
      return memoryShelf()
  }
}
