import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Tools } from '../../../src/teams/channel/host.ts'
import { type Channel, openChannel } from '../channel.ts'
import { counting, type Running, run } from '../running.ts'

let channel: Channel
let usual: Running
const special: Running[] = []
beforeAll(async () => {
  channel = await openChannel()
  usual = await run(channel, { anonymous: true })
})
afterAll(async () => {
  await Promise.all([usual, ...special].map((bot) => bot.stop()))
  await channel.close()
})
afterEach(() => {
  channel.sent.length = 0
})

/** A bot for every test, or one that takes turns in a way of its own. */
const start = async (takeTurns?: (tools: Tools) => ReturnType<typeof counting>): Promise<Running> => {
  if (takeTurns === undefined) return usual
  const bot = await run(channel, { anonymous: true, takeTurns })
  special.push(bot)
  return bot
}

describe('the server', () => {
  it.each([
    ['broken JSON', '{"type":', 'BrokenJson'],
    ['nothing', '', 'BrokenJson'],
    ['a list', '[]', 'NotAnActivity'],
    ['a word', '"hello"', 'NotAnActivity'],
    ['no type', {}, 'NotAnActivity'],
    ['a type that is no text', { type: 5 }, 'NotAnActivity'],
  ])('answers %s with 400 and a code', async (_, body, code) => {
    const bot = await start()
    const whole = typeof body === 'string' ? body : channel.message({ type: undefined, ...body })
    expect(await bot.post(whole)).toEqual({ status: 400, body: JSON.stringify({ code }) })
  })

  it.each(['conversation', 'from', 'recipient', 'channelId'])('answers an activity without %s with 400 and a code', async (field) => {
    const bot = await start()
    expect(await bot.post(channel.message({ [field]: undefined }))).toEqual({ status: 400, body: '{"code":"NotAnActivity"}' })
  })

  it.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
    'answers content of type %s with 400 and a code',
    async (type) => {
      const bot = await start()
      expect(await bot.post(channel.message(), { 'content-type': type })).toEqual({ status: 400, body: '{"code":"NotJson"}' })
    },
  )

  it.each(['gzip', 'br'])('answers content compressed with %s with 400 and a code, unread', async (encoding) => {
    const bot = await start()
    expect(await bot.post(channel.message(), { 'content-encoding': encoding })).toEqual({ status: 400, body: '{"code":"NotJson"}' })
  })

  it('answers a body over 256 KB with 413, and one just below it as any other', async () => {
    const bot = await start()
    expect(await bot.post(channel.message({ text: 'x'.repeat(257 * 1024) }))).toEqual({ status: 413, body: '{"code":"TooLarge"}' })
    expect((await bot.post(channel.message({ text: 'x'.repeat(250 * 1024) }))).status).toBe(200)
  })

  it('answers JSON nested without end', async () => {
    const bot = await start()
    expect((await bot.post('['.repeat(200_000))).status).toBe(400)
  })

  it('says nothing of an error but a code and a reference, which the log has too', async () => {
    const bot = await start(() => async () => {
      throw new Error('the secret inside')
    })
    const { status, body } = await bot.post(channel.message())
    expect(status).toBe(500)
    const { reference, ...rest } = JSON.parse(body)
    expect(rest).toEqual({ code: 'Internal' })
    expect(reference).toMatch(/^[2-9A-Z]{8}$/)
    expect(bot.logged()).toContain(reference)
    expect(body + bot.logged()).not.toContain('the secret inside')
  })

  it('knows no other addresses or methods', async () => {
    const bot = await start()
    expect(await (await fetch(`${bot.url}/`)).json()).toEqual({ code: 'NotFound' })
    expect(await (await fetch(`${bot.url}/api/messages`)).json()).toEqual({ code: 'MethodNotAllowed' })
  })

  it('does not say what it runs on', async () => {
    const bot = await start()
    const { headers } = await fetch(`${bot.url}/healthz`)
    expect(headers.get('server') ?? '').toBe('')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('is healthy, and ready only while storage is', async () => {
    let down = false
    const bot = await start((tools) => {
      const { check } = tools.store
      Object.assign(tools.store, { check: () => (down ? Promise.reject(new Error('down')) : check()) })
      return counting(tools)
    })
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200)
    down = true
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(503)
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
  })

  it('takes an activity delivered twice once', async () => {
    const bot = await start()
    const message = channel.message()
    expect([(await bot.post(message)).status, (await bot.post(message)).status]).toEqual([200, 200])
    expect(channel.sent).toHaveLength(1)
  })

  it('sends a reply again after 429 and 503, and not after 500', async () => {
    const bot = await start()
    channel.failures.push(429, 503)
    expect((await bot.post(channel.message())).status).toBe(200)
    expect(channel.sent).toHaveLength(1)
    channel.failures.push(500)
    expect((await bot.post(channel.message())).status).toBe(500)
    expect(channel.failures).toEqual([])
    expect(channel.sent).toHaveLength(1)
  })

  it('keeps conversations of two tenants apart, whatever their ids', async () => {
    const bot = await start()
    const from = (tenantId: string) => channel.message({ conversation: { id: 'same', tenantId }, channelData: {} })
    await bot.post(from('11111111-1111-4111-8111-111111111111'))
    await bot.post(from('22222222-2222-4222-8222-222222222222'))
    expect(channel.sent.map(({ activity }) => activity.text)).toEqual(['turn 1', 'turn 1'])
  })

  it('ends the turns under way before it stops, and takes no new ones', async () => {
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const bot = await run(channel, { anonymous: true, takeTurns: (tools) => async (context) => held.then(() => counting(tools)(context)) })
    const underWay = bot.post(channel.message())
    await expect.poll(() => fetch(`${bot.url}/healthz`).then(({ status }) => status)).toBe(200)
    const stopped = bot.stop()
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(503)
    await expect
      .poll(
        () =>
          fetch(`${bot.url}/healthz`).then(
            () => 'taken',
            () => 'refused',
          ),
        { timeout: 4_000 },
      )
      .toBe('refused')
    release()
    expect((await underWay).status).toBe(200)
    await stopped
    expect(channel.sent).toHaveLength(1)
  })
})
