import { createHmac } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { createAdapter } from '../../../src/teams/channel/authentication.ts'
import { appId, type Channel, openChannel } from '../channel.ts'
import { type Running, run } from '../running.ts'

let channel: Channel
let bot: Running
const printed: unknown[] = []

beforeAll(async () => {
  channel = await openChannel()
  bot = await run(channel)
})
afterAll(async () => {
  await bot.stop()
  await channel.close()
})
beforeEach(() => {
  channel.sent.length = 0
  printed.length = 0
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...parts) => void printed.push(...parts))
})
afterEach(() => void vi.restoreAllMocks())

const post = (token: string | null, message: object = channel.message()) =>
  bot.post(message, token === null ? {} : { authorization: `Bearer ${token}` })

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3600
const hoursAgo = (): number => Math.floor(Date.now() / 1000) - 7200

const forged = async (): Promise<string> =>
  `${(await channel.token()).split('.').slice(0, 2).join('.')}.${Buffer.alloc(256, 7).toString('base64url')}`
const unsigned = (): string =>
  `${base64url({ alg: 'none', typ: 'JWT', kid: 'endorsed' })}.${base64url({ ...channel.claims(), exp: inAnHour() })}.`
const signedWithThePublicKey = (): string => {
  const content = `${base64url({ alg: 'HS256', typ: 'JWT', kid: 'endorsed' })}.${base64url({ ...channel.claims(), exp: inAnHour() })}`
  return `${content}.${createHmac('sha256', channel.publicKey).update(content).digest('base64url')}`
}

describe('a request', () => {
  it('with the channel’s token is answered, with a signed reply', async () => {
    expect(await post(await channel.token())).toEqual({ status: 200, body: '' })
    expect(channel.sent).toMatchObject([{ method: 'POST', authorization: 'Bearer outgoing', activity: { text: 'turn 1' } }])
  })

  const refused: readonly (readonly [string, () => Promise<string | null> | string | null])[] = [
    ['without a token', () => null],
    ['with garbage for a token', () => 'garbage'],
    ['with three parts of garbage for a token', () => 'a.b.c'],
    ['with a forged signature', forged],
    ['with a token signed by another key under a known name', () => channel.token({}, {}, 'stranger')],
    ['with an unsigned token (alg none)', unsigned],
    ['with a token signed with HS256 and the public key', signedWithThePublicKey],
    ['with an expired token', () => channel.token({ exp: hoursAgo() })],
    ['with a token that is not valid yet', () => channel.token({ nbf: inAnHour(), exp: inAnHour() + 3600 })],
    ['with a token for another bot', () => channel.token({ aud: '33333333-3333-4333-8333-333333333333' })],
    ['with a token of another issuer', () => channel.token({ iss: 'https://example.com' })],
    [
      'with a token that an emulator’s issuer is named in',
      () => channel.token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', appid: appId, ver: '1.0' }),
    ],
    [
      'with a token of another bot (a skill)',
      () =>
        channel.token({
          iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
          azp: '44444444-4444-4444-8444-444444444444',
          ver: '2.0',
        }),
    ],
    ['with a token signed by an unknown key', () => channel.token({}, { kid: 'unknown' }, 'stranger')],
    ['with a token signed by a key without endorsements', () => channel.token({}, { kid: 'unendorsed' }, 'unendorsed')],
    ['with a token signed by a key endorsed for another channel', () => channel.token({}, { kid: 'forWebchat' }, 'stranger')],
    ['with a token for another service URL', () => channel.token({ serviceurl: 'https://example.com/' })],
    ['with a token without a service URL', () => channel.token({ serviceurl: undefined })],
  ]

  const refusedMessages: readonly (readonly [string, object, Record<string, unknown>])[] = [
    ['with an empty service URL', { serviceUrl: '' }, { serviceurl: '' }],
    ['with no service URL at all', { serviceUrl: undefined }, {}],
    ['from another channel', { channelId: 'emulator' }, {}],
    ['from the channel that the SDK authenticates by other rules', { channelId: 'AseChannel' }, {}],
  ]

  it.each(refused)('%s is answered with 401 and nothing else', async (_, token) => {
    expect(await post(await token())).toEqual({ status: 401, body: '{"code":"Unauthorized"}' })
    expect(channel.sent).toEqual([])
  })

  it.each(refusedMessages)('%s is answered with 401 and nothing else', async (_, message, claims) => {
    expect(await post(await channel.token(claims), channel.message(message))).toEqual({ status: 401, body: '{"code":"Unauthorized"}' })
    expect(channel.sent).toEqual([])
  })

  it('whose token has just expired passes, as clocks differ by minutes', async () => {
    expect((await post(await channel.token({ exp: Math.floor(Date.now() / 1000) - 120 }))).status).toBe(200)
  })

  it.each([
    ['another tenant', { conversation: { id: 'c', tenantId: '55555555-5555-4555-8555-555555555555' }, channelData: {} }],
    ['no tenant', { conversation: { id: 'c' }, channelData: {} }],
    ['two tenants', { channelData: { tenant: { id: '55555555-5555-4555-8555-555555555555' } } }],
  ])('from %s is answered with 403 and nothing else', async (_, more) => {
    expect(await post(await channel.token(), channel.message(more))).toEqual({ status: 403, body: '{"code":"Forbidden"}' })
    expect(channel.sent).toEqual([])
  })

  it('is refused while the channel’s keys cannot be had', async () => {
    const lost = await run({ ...channel, keysUrl: 'http://127.0.0.1:9/openid' })
    const authorization = `Bearer ${await channel.token()}`
    expect(await lost.post(channel.message(), { authorization })).toEqual({ status: 401, body: '{"code":"Unauthorized"}' })
    await lost.stop()
  })

  it('that is refused leaves no token, key or claim in the log', async () => {
    const token = await forged()
    await post(token)
    await post(signedWithThePublicKey())
    expect(bot.logged()).toContain('a request was refused')
    for (const secret of [token, 'PUBLIC KEY', 'eyJ', 'the-secret', appId]) expect(bot.logged()).not.toContain(secret)
  })
})

describe('an adapter', () => {
  it('without an identity is refused outside dev', () => {
    expect(() => createAdapter({ mode: 'production', identity: null }, pino({ level: 'silent' }))).toThrow('for dev only')
  })

  it('without an identity answers this machine only', async () => {
    const dev = await run(channel, { anonymous: true })
    expect((await dev.post(channel.message())).status).toBe(200)
    expect((await dev.post(channel.message({ serviceUrl: 'http://192.0.2.1/' }))).status).toBe(401)
    await dev.stop()
  })

  it('sends nothing to a service URL that came with no validated token', async () => {
    const adapter = createAdapter(readConfig({ MODE: 'dev' }), pino({ level: 'silent' }))
    const reference = {
      serviceUrl: channel.url,
      conversation: { id: 'c', isGroup: false, conversationType: 'personal', name: '' },
      bot: { id: 'b', name: '' },
      channelId: 'msteams',
    }
    await expect(
      adapter.continueConversationAsync(appId, reference, async (context) => void (await context.sendActivity('hello'))),
    ).rejects.toThrow('no validated token')
    expect(channel.sent).toEqual([])
  })
})
