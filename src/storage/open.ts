import type { Config } from '../config.ts'
import { restoreConversation } from '../conversation/stored.ts'
import { blobShelf } from './blob.ts'
import { lmdbShelf } from './lmdb.ts'
import { memoryShelf } from './memory.ts'
import { type Shelf, StorageDown } from './shelf.ts'
import { type ConversationStore, createStore } from './store.ts'

/** The shelf of this configuration. Throws StorageDown when it can never be reached, such as a folder that cannot be made. */
export const openShelf = ({ storage }: Pick<Config, 'storage'>): Shelf => {
  switch (storage.kind) {
    case 'lmdb':
      return folderShelf(storage.path)
    case 'blob':
      return blobShelf(storage)
    case 'memory':
      return memoryShelf()
  }
}

const folderShelf = (path: string): Shelf => {
  try {
    return lmdbShelf(path)
  } catch (error) {
    throw new StorageDown(`${error instanceof Error ? error.message : error}: set STORAGE_PATH to one that can`, { cause: error })
  }
}

/** The store of this configuration, on a shelf of its own unless one is given. Throws as `openShelf` does. */
export const openStore = (config: Pick<Config, 'storage' | 'keepDays'>, shelf: Shelf = openShelf(config)): ConversationStore =>
  createStore(shelf, { days: config.keepDays, restore: restoreConversation })
