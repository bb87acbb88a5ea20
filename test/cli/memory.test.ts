import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { memoryIn } from '../../src/cli/memory.ts'
import { lmdbShelf } from '../../src/storage/lmdb.ts'
import { states, talk } from '../conversation/support.ts'

const folders: string[] = []
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'chat-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

const { conversation } = talk(states('cloud=azure'))

describe('the memory of a chat', () => {
  it('is empty at first', async () => {
    const memory = memoryIn(folder())
    expect(await memory.recall()).toEqual({ conversation: null, lost: false })
    await memory.close()
  })

  it('gives back what was kept, also to the next run', async () => {
    const place = folder()
    const first = memoryIn(place)
    await first.recall()
    expect(await first.keep(conversation)).toBe('kept')
    await first.close()
    const second = memoryIn(place)
    expect(await second.recall()).toEqual({ conversation, lost: false })
    await second.forget()
    expect(await second.recall()).toEqual({ conversation: null, lost: false })
    await second.close()
  })

  it('tells since when and until when it keeps, also in the next run', async () => {
    const place = folder()
    const began = Date.UTC(2026, 10, 1)
    const first = memoryIn(place, () => began)
    await first.keep(conversation)
    await first.close()
    const second = memoryIn(place, () => began + 3 * 86_400_000)
    await second.recall()
    await second.keep(conversation)
    expect(second.kept()).toEqual({ since: '2026-11-01', until: '2026-12-04', messages: 0, feedback: [] })
    await second.forget()
    expect(second.kept()).toMatchObject({ since: '2026-11-04' })
    await second.close()
  })

  it('deletes what has expired before anything is recalled', async () => {
    const place = folder()
    const began = Date.UTC(2026, 10, 1)
    const first = memoryIn(place, () => began)
    await first.keep(conversation)
    await first.close()
    const second = memoryIn(place, () => began + (first.days + 1) * 86_400_000)
    expect(await second.recall()).toEqual({ conversation: null, lost: false })
    await second.close()
    const shelf = lmdbShelf(place)
    expect(await shelf.keys('')).toEqual([])
    await shelf.close()
  })

  it('never writes over what another terminal has kept', async () => {
    const place = folder()
    const [one, other] = [memoryIn(place), memoryIn(place)]
    await one.recall()
    await other.recall()
    expect(await one.keep(conversation)).toBe('kept')
    expect(await other.keep(talk(states('cloud=security')).conversation)).toBe('conflict')
    expect(await other.recall()).toEqual({ conversation, lost: false })
    await one.close()
    await other.close()
  })
})
