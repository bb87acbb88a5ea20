import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lmdbShelf } from '../../src/storage/lmdb.ts'
import { memoryShelf } from '../../src/storage/memory.ts'
import { keepsTheContract } from './shelf-contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'advisor-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('memory', () => keepsTheContract((now) => memoryShelf(now)))

describe('lmdb', () => {
  keepsTheContract((now) => lmdbShelf(join(folder, 'contract'), now))

  it('keeps what was written for the next one to open the folder', async () => {
    const first = lmdbShelf(join(folder, 'again.1'))
    const written = await first.write('k', 'text', null)
    await first.close()
    const second = lmdbShelf(join(folder, 'again.1'))
    expect(await second.read('k')).toEqual({ text: 'text', ...(written as object) })
    await second.close()
  })

  it('says that storage is down once it is closed', async () => {
    const shelf = lmdbShelf(join(folder, 'closed'))
    await shelf.close()
    await expect(shelf.write('k', 'text', null)).rejects.toThrow('cannot be read or written')
  })
})
