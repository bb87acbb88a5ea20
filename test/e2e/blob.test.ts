import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { blobShelf } from '../../src/storage/blob.ts'
import { conversationKey } from '../../src/storage/key.ts'
import { openStore } from '../../src/storage/open.ts'
import { keepsTheContract } from '../storage/shelf-contract.ts'
import { type Channel, openChannel, tenant } from '../teams/channel.ts'
import { connectionTo, freePort, startAzurite } from './blob.azurite.ts'
import { openGate } from './blob.gate.ts'
import { type Bot, startBot } from './load.process.ts'

const folder = mkdtempSync(join(tmpdir(), 'advisor-blob-'))
const port = await freePort()
const connection = connectionTo(port)
let azurite: Awaited<ReturnType<typeof startAzurite>>
let channel: Channel
const bots: Bot[] = []

beforeAll(async () => {
  azurite = await startAzurite(port)
  channel = await openChannel()
})
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.stop()
  channel.sent.length = 0
})
afterAll(async () => {
  await azurite.stop()
  await channel.close()
  rmSync(folder, { recursive: true })
})

/** A bot that counts its turns, as a process of its own. */
const start = async (environment: Record<string, string>): Promise<Bot> => {
  const bot = await startBot({ TURNS: 'counting', LOG_LEVEL: 'silent', ...environment })
  bots.push(bot)
  return bot
}

describe('a blob container', () => {
  keepsTheContract(() => blobShelf({ connection, container: 'contract' }), false)

  it('removes what is older than a moment', async () => {
    const shelf = blobShelf({ connection, container: 'older' })
    await shelf.write('t/a', 'one', null)
    expect(await shelf.removeOlder(Date.now() - 60_000)).toBe(0)
    expect(await shelf.removeOlder(Date.now() + 60_000)).toBe(1)
    expect(await shelf.read('t/a')).toBeNull()
  })
})

const storages: Readonly<Record<string, Record<string, string>>> = {
  lmdb: { STORAGE: 'lmdb', STORAGE_PATH: join(folder, 'lmdb') },
  blob: { STORAGE: 'blob', BLOB_CONNECTION_STRING: connection, BLOB_CONTAINER: 'shared' },
}

describe.each(Object.entries(storages))('two processes on %s', (_, environment) => {
  it('take 20 turns of one conversation at once: each answered once, none lost, as if one after another', async () => {
    const [one, other] = await Promise.all([start(environment), start(environment)])
    const at = (n: number) => (n % 2 === 0 ? one : other)
    const began = performance.now()
    const statuses = await Promise.all(Array.from({ length: 20 }, (_, n) => at(n).post(channel.message({ id: `turn-${n}` }))))
    const took = performance.now() - began
    expect(statuses.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    const replies = channel.sent.map(({ activity }) => Number(String(activity.text).replace('turn ', '')))
    expect(replies.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))

    const store = openStore(readConfig({ MODE: 'dev', ...environment }))
    const found = await store.load(conversationKey(tenant, 'a:conversation'))
    await store.close()
    expect(found?.record.conversation?.turns).toBe(20)
    expect(found?.record.turns.every(({ sent }) => sent)).toBe(true)
    console.log(`20 turns of one conversation in two processes on ${environment.STORAGE}: ${Math.round(took)} ms`)

    const again = await Promise.all(Array.from({ length: 20 }, (_, n) => at(n + 1).post(channel.message({ id: `turn-${n}` }))))
    expect(again).toEqual(statuses)
    expect(channel.sent).toHaveLength(20)
  })
})

describe('when the container is out of reach', () => {
  it('the bot is not ready, answers no turn as if it were saved, and goes on with everything once it is back', async () => {
    const gatePort = await freePort()
    const gate = await openGate(gatePort, port)
    const bot = await start({ STORAGE: 'blob', BLOB_CONNECTION_STRING: connectionTo(gatePort), BLOB_CONTAINER: 'outage' })
    expect((await bot.post(channel.message({ id: 'before' }))).status).toBe(200)
    await gate.shut()
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
    expect((await bot.post(channel.message({ id: 'during' }))).status).toBe(500)
    expect(channel.sent).toHaveLength(1)
    await gate.open()
    expect((await bot.post(channel.message({ id: 'during' }))).status).toBe(200)
    expect(channel.sent.map(({ activity }) => activity.text)).toEqual(['turn 1', 'turn 2'])
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200)
    await gate.shut()
  })
})
