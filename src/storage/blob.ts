import { BlobServiceClient, RestError } from '@azure/storage-blob'
import { probe, type Shelf, StorageDown } from './shelf.ts'

/** The statuses with which a conditional write is turned down. */
const turnedDown: readonly number[] = [409, 412]

/** A shelf in a container of Azure Blob Storage, made if missing; any number of processes on any number of machines may share it. */
export const blobShelf = ({ connection, container }: { readonly connection: string; readonly container: string }): Shelf => {
  const blobs = BlobServiceClient.fromConnectionString(connection, {
    retryOptions: { maxTries: 3, tryTimeoutInMs: 2_000, retryDelayInMs: 100, maxRetryDelayInMs: 1_000 },
  }).getContainerClient(container)
  let made: Promise<unknown> | null = null

  const down = (error: unknown): StorageDown => {
    made = null
    return new StorageDown('the blob container cannot be reached or written', { cause: error })
  }

  /** Runs the work once the container is there. A status that the work expects gives `otherwise`; any other failure is StorageDown. */
  const guarded = async <T, E>(work: () => Promise<T>, expected: readonly number[], otherwise: E): Promise<T | E> => {
    made ??= blobs.createIfNotExists()
    await made.catch((error: unknown) => {
      throw down(error)
    })
    try {
      return await work()
    } catch (error) {
      if (error instanceof RestError && expected.includes(error.statusCode ?? 0)) return otherwise
      throw down(error)
    }
  }

  return {
    read: (key) =>
      guarded(
        async () => {
          const found = await blobs.getBlockBlobClient(key).download()
          return { text: await textOf(found.readableStreamBody), version: found.etag ?? '' }
        },
        [404],
        null,
      ),
    write: (key, text, expected) =>
      guarded(
        async () => {
          const written = await blobs.getBlockBlobClient(key).upload(text, Buffer.byteLength(text), {
            conditions: expected === null ? { ifNoneMatch: '*' } : { ifMatch: expected },
            blobHTTPHeaders: { blobContentType: 'application/json' },
          })
          return { version: written.etag ?? '' }
        },
        turnedDown,
        'conflict' as const,
      ),
    remove: async (key) => {
      await guarded(() => blobs.getBlockBlobClient(key).deleteIfExists(), [], null)
    },
    keys: (prefix) =>
      guarded(
        async () => {
          const found: string[] = []
          for await (const { name } of blobs.listBlobsFlat({ prefix })) found.push(name)
          return found
        },
        [],
        [],
      ),
    removeOlder: async (moment) => {
      let removed = 0
      const old = async () => {
        for await (const { name, properties } of blobs.listBlobsFlat()) {
          if (properties.lastModified.getTime() >= moment) continue
          const gone = await guarded(() => blobs.deleteBlob(name, { conditions: { ifMatch: properties.etag } }), [404, ...turnedDown], null)
          if (gone !== null) removed++
        }
      }
      await guarded(old, [], null)
      return removed
    },
    check: async () => {
      await guarded(() => blobs.getBlockBlobClient(probe.key).upload(probe.text, probe.text.length), [], null)
    },
    close: async () => undefined,
  }
}

const textOf = async (stream: NodeJS.ReadableStream | undefined): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream ?? []) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}
