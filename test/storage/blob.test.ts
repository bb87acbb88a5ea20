import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blobShelf } from '../../src/storage/blob.ts'

/** An account whose container is being deleted and cannot be made anew yet. */
const account = createServer((_, response) => {
  response.writeHead(409, { 'x-ms-error-code': 'ContainerBeingDeleted' }).end()
})
beforeAll(async () => {
  account.listen(0, '127.0.0.1')
  await once(account, 'listening')
})
afterAll(() => {
  account.close()
  account.closeAllConnections()
})

describe('a blob container that cannot be made', () => {
  it('is storage out of reach, and no conflict of a write', async () => {
    const { port } = account.address() as AddressInfo // it listens on a port
    const connection = `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=a2V5;BlobEndpoint=http://127.0.0.1:${port}/a;`
    const shelf = blobShelf({ connection, container: 'conversations' })
    await expect(shelf.write('t/k', 'text', null)).rejects.toThrow('cannot be reached or written')
    await expect(shelf.check()).rejects.toThrow('cannot be reached or written')
  })
})
