/** Where records lie as text, each under a key with a version that changes at every write. */
export interface Shelf {
  /** The text and its version, or null when there is none. Throws StorageDown when the shelf cannot be reached. */
  readonly read: (key: string) => Promise<{ readonly text: string; readonly version: string } | null>
  /** Writes only over the expected version (null: only where nothing lies). Durable once it resolves to the new version; otherwise `conflict`. */
  readonly write: (key: string, text: string, expected: string | null) => Promise<{ readonly version: string } | 'conflict'>
  /** Nothing lies under the key any more once this resolves. */
  readonly remove: (key: string) => Promise<void>
  /** Every key that begins so. */
  readonly keys: (prefix: string) => Promise<readonly string[]>
  /** Removes what was last written before the moment, in milliseconds since 1970; gives back how many. */
  readonly removeOlder: (moment: number) => Promise<number>
  /** Throws StorageDown when the shelf cannot be written, found out by writing the probe. */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}

/** What a check writes, under a key that nothing else has: as much as a record, so that it finds no room where a record would find none. */
export const probe = { key: 'check', text: ' '.repeat(16_384) }

/** The shelf cannot be reached at present. Nothing that was saved is lost. */
export class StorageDown extends Error {
  override readonly name = 'StorageDown'
}
