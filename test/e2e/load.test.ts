import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pressSchemas } from '../../src/conversation/press.ts'
import { appId, type Channel, openChannel, tenant } from '../teams/channel.ts'
import { startBot } from './load.process.ts'

let channel: Channel
beforeAll(async () => {
  channel = await openChannel()
})
afterAll(() => channel.close())

/** Anything JSON can hold, with names that reach for prototypes. */
const json = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(
    fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'verb', 'fact', 'id')),
    tie('value'),
    { maxKeys: 4 },
  ),
})).value

const sometimes = <T>(usual: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 60, arbitrary: usual }, { weight: 1, arbitrary: json }, { weight: 3, arbitrary: fc.constant(undefined) })
const said = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    'pal?',
    'We are an SI on Azure',
    'why not CUA?',
    'undo',
    'forget me',
    'my data',
    'no',
    'MCA',
    'reset',
    '${secret}',
    '<at>Bot</at> cua',
    '__proto__',
  ),
)
const press = fc.record(
  {
    verb: fc.oneof(fc.constantFrom(...Object.keys(pressSchemas), '__proto__', 'constructor'), fc.string()),
    revision: fc.nat(5),
    part: fc.option(fc.nat(3)),
    fact: fc.constantFrom('cloud', 'goals', '__proto__'),
    value: fc.constantFrom('azure', 'mca', '${x}', '__proto__'),
    model: fc.constantFrom('PAL', 'CUA', 'toString'),
  },
  { requiredKeys: [] },
)
const value = fc.oneof(
  press,
  fc.record({
    action: fc.record({ type: fc.constant('Action.Execute'), verb: press.map(({ verb }) => verb), data: fc.oneof(press, json) }),
  }),
  json,
)

const activity = fc.record(
  {
    type: sometimes(
      fc.constantFrom(
        'message',
        'invoke',
        'conversationUpdate',
        'installationUpdate',
        'messageUpdate',
        'messageReaction',
        'messageDelete',
        'typing',
        'event',
        'endOfConversation',
      ),
    ),
    id: sometimes(fc.uuid()),
    name: sometimes(
      fc.constantFrom(
        'adaptiveCard/action',
        'composeExtension/query',
        'composeExtension/fetchTask',
        'composeExtension/submitAction',
        'message/submitAction',
        'task/fetch',
        'signin/verifyState',
      ),
    ),
    channelId: sometimes(fc.constant('msteams')),
    conversation: sometimes(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        conversationType: fc.constantFrom('personal', 'channel', 'groupChat'),
        tenantId: fc.constant(tenant),
      }),
    ),
    from: sometimes(fc.constant({ id: 'user', name: 'Ada' })),
    recipient: sometimes(fc.constant({ id: 'bot' })),
    text: sometimes(said),
    locale: sometimes(fc.constantFrom('en-GB', 'de-DE', 'ja', 'xx')),
    value: sometimes(value),
    entities: sometimes(fc.constant([{ type: 'mention', mentioned: { id: 'bot' }, text: '<at>Bot</at>' }])),
    attachments: sometimes(fc.constant([{ contentType: 'text/html', content: '<p>x</p>' }])),
    channelData: sometimes(fc.constant({ tenant: { id: tenant }, eventType: 'editMessage' })),
    membersAdded: sometimes(fc.constant([{ id: 'bot' }])),
    action: sometimes(fc.constantFrom('add', 'remove')),
    replyToId: sometimes(fc.string()),
    timestamp: sometimes(fc.constantFrom('2026-11-24T10:00:00Z', 'never')),
    deliveryMode: sometimes(fc.constantFrom('normal')),
  },
  { requiredKeys: ['type', 'conversation', 'from', 'recipient', 'channelId'] },
)

describe('ten thousand odd activities', () => {
  const batch = 25
  const batches = 400

  it('crash nothing, fail nothing, leave nothing unhandled and fill no memory', async () => {
    const bot = await startBot({ LOG_LEVEL: 'warn', TURNS_PER_TEN_SECONDS: '10000' })
    const statuses = new Map<number, number>()
    const heaps: number[] = []
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(activity, { minLength: batch, maxLength: batch }), async (activities) => {
        const answers = await Promise.all(activities.map((one) => bot.post({ serviceUrl: channel.url, ...one })))
        for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1)
        channel.sent.length = 0
        if (++run % 100 === 0) heaps.push((await bot.state()).heap / 1e6)
        expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      }),
      { numRuns: batches, endOnFailure: true },
    )
    const { unhandled } = await bot.state()
    await bot.stop()
    console.log(
      `${batch * batches} activities: ${[...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')}; heap ${heaps.map((heap) => heap.toFixed(1)).join(', ')} MB`,
    )
    expect(unhandled).toBe(0)
    expect(bot.written()).not.toMatch(/a turn failed|could not/)
    expect(heaps.at(-1)).toBeLessThan((heaps[0] ?? 0) + 15)
  })
})

describe('a whole run', () => {
  it('logs no secret, no GUID, no e-mail address and no word that was typed, also when things go wrong', async () => {
    const secrets = { BOT_ID: appId, BOT_TENANT_ID: tenant, BOT_SECRET: 'hunter2-the-secret', KEYS_URL: channel.keysUrl }
    const bot = await startBot({ ...secrets, TURNS_PER_TEN_SECONDS: '12' })
    const authorization = `Bearer ${await channel.token()}`
    const say = (text: string, more: object = {}) => bot.post(channel.message({ text, ...more }), { authorization })
    const words = [
      'We are Zanzibarsoft, an SI, and our customer Quuxcorp runs on Azure in its own tenant',
      'write to grace.hopper@quuxcorp.example or to tenant 0f8fad5b-d9cb-469f-a165-70867728950e',
      'the password is Tr0ub4dor-and-3 and the key AccountKey=abc123def456==',
      'pal?',
      'why not CUA?',
      'my data',
      'undo',
      'forget me',
    ]
    for (const text of words) expect((await say(text)).status).toBe(200)
    await bot.post('{"text":"Quuxcorp', { authorization })
    await bot.post(channel.message({ text: 'Quuxcorp' }), { authorization: `${authorization}x` })
    await bot.post(
      channel.message({ text: 'Quuxcorp', conversation: { id: 'x', tenantId: '0f8fad5b-d9cb-469f-a165-70867728950e' }, channelData: {} }),
      { authorization },
    )
    channel.failures.push(429, 500, 500, 403, 400)
    for (let turn = 0; turn < 8; turn++) await say(`Quuxcorp again ${turn}`)
    await bot.post(
      channel.message({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'Quuxcorp', data: { Quuxcorp: 1 } } } }),
      { authorization },
    )
    channel.failures.length = 0
    expect(await bot.stop()).toMatchObject({ code: 0 })

    const log = bot.written()
    expect(log).toContain('stopped')
    expect(log).toContain('a request was refused')
    expect(log).toContain('a reply is sent again')
    expect(log).toContain('a turn failed')
    expect(log).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i)
    expect(log).not.toMatch(/[\w.+-]+@[\w-]+\.[\w.]+/)
    expect(log).not.toMatch(/eyJ[\w-]{10}/)
    for (const secret of ['hunter2', 'Zanzibarsoft', 'Quuxcorp', 'Tr0ub4dor', 'abc123def456', 'Ada', '29:user', 'BEGIN', channel.url])
      expect(log).not.toContain(secret)
    for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('reference')
  })

  it('stores facts with their quotes, and none of the message, names or ids around them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'advisor-private-'))
    const bot = await startBot({ STORAGE: 'lmdb', STORAGE_PATH: folder })
    await bot.post(
      channel.message({
        text: 'Good morning from Zanzibarsoft; we are an SI and everything runs on Azure; write to grace.hopper@quuxcorp.example',
      }),
    )
    await bot.stop()
    const stored = readFileSync(join(folder, 'data.mdb'), 'latin1')
    rmSync(folder, { recursive: true })
    expect(stored).toContain('azure')
    for (const secret of ['Good morning', 'grace', 'quuxcorp.example', 'Ada', '29:user', '99999999', 'a:conversation'])
      expect(stored).not.toContain(secret)
  })
})

describe('a conversation that is too fast', () => {
  it('is told so once, calmly, while others are answered, and loses nothing it was told', async () => {
    const bot = await startBot({ TURNS_PER_TEN_SECONDS: '3' })
    channel.sent.length = 0
    for (let turn = 0; turn < 8; turn++) expect((await bot.post(channel.message({ text: 'pal?' }))).status).toBe(200)
    const calm = channel.sent.filter(({ activity }) => activity.text !== undefined && activity.attachments === undefined)
    expect(channel.sent).toHaveLength(4)
    expect(calm).toHaveLength(1)
    expect((await bot.post(channel.message({ text: 'pal?', conversation: { id: 'another', tenantId: tenant } }))).status).toBe(200)
    expect(channel.sent).toHaveLength(5)
    await bot.stop()
  })
})

describe('a process that cannot start', () => {
  it.each([
    ['without an app id', { MODE: 'production' }, 'BOT_ID is missing'],
    ['on a store that cannot be written', { STORAGE: 'lmdb', STORAGE_PATH: '/dev/null/x' }, 'STORAGE_PATH'],
  ])('%s says why and what to do, and ends with 1', async (_, environment, message) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/index.ts'], {
      env: { PATH: process.env.PATH, MODE: 'dev', PORT: '0', ...environment },
    })
    let written = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (written += chunk.toString()))
    const [code] = await once(child, 'exit')
    expect(code).toBe(1)
    expect(written).toContain(message)
    expect(written).not.toContain('    at ')
  })
})

describe('a process that is told to stop', () => {
  it('ends the turns under way and is gone within ten seconds', async () => {
    const bot = await startBot()
    const replies = channel.hold()
    const underWay = Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        bot
          .post(channel.message({ text: 'compare all six', conversation: { id: `stop-${n}`, tenantId: tenant } }))
          .catch(() => ({ status: 0 })),
      ),
    )
    await expect.poll(replies.waiting, { timeout: 10_000 }).toBe(40)
    const stopping = bot.stop()
    const readiness = (): Promise<number> =>
      fetch(`${bot.url}/readyz`)
        .then(({ status }) => status)
        .catch(() => 503)
    await expect.poll(readiness).toBe(503)
    replies.release()
    const { code, took } = await stopping
    const statuses = (await underWay).map(({ status }) => status)
    console.log(`stopped with ${statuses.filter((status) => status === 200).length} of 40 turns answered, in ${Math.round(took)} ms`)
    expect(code).toBe(0)
    expect(took).toBeLessThan(10_000)
    expect(statuses).toEqual(Array.from({ length: 40 }, () => 200))
  })
})
