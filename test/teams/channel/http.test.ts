import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeTurns } from '../../../src/teams/take-turns.ts'
import { type Channel, openChannel } from '../channel.ts'
import { type Running, run } from '../running.ts'
import { buttonsIn, textOf } from '../support/chat.ts'

let channel: Channel
let bot: Running
beforeAll(async () => {
  channel = await openChannel()
  bot = await run(channel, { anonymous: true, takeTurns })
})
afterAll(async () => {
  await bot?.stop()
  await channel?.close()
})

const post = async (activity: object): Promise<{ status: number; body: unknown; sent: typeof channel.sent }> => {
  const before = channel.sent.length
  const { status, body } = await bot.post(channel.message(activity))
  return { status, body: body === '' ? null : JSON.parse(body), sent: channel.sent.slice(before) }
}

describe('over HTTP, with a connector on the loopback', () => {
  it('a message is answered with one card, posted to where it came from', async () => {
    const { status, sent } = await post({ id: 'h1', text: 'We are an SI, Azure in the customer tenant, deployed with Terraform' })
    expect(status).toBe(200)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.method).toBe('POST')
    expect(textOf(sent[0]?.activity)).toContain('PAL')
  })

  it('the same message delivered again is answered no second time', async () => {
    const { status, sent } = await post({ id: 'h1', text: 'We are an SI, Azure in the customer tenant, deployed with Terraform' })
    expect(status).toBe(200)
    expect(sent).toEqual([])
  })

  it('a click gets its card as the response and in the message', async () => {
    const { status, body, sent } = await post({
      id: 'h2',
      type: 'invoke',
      name: 'adaptiveCard/action',
      text: undefined,
      replyToId: 'sent-1',
      value: { action: { type: 'Action.Execute', verb: 'model', data: { model: 'PAL' } } },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(buttonsIn(body).length).toBeGreaterThan(0)
    expect(sent.map(({ method, path }) => [method, path.endsWith('/activities/sent-1')])).toEqual([['PUT', true]])
  })

  it('messages without an id are all answered', async () => {
    expect((await post({ id: undefined, text: 'pal?' })).sent).toHaveLength(1)
    expect((await post({ id: undefined, text: 'cua?' })).sent).toHaveLength(1)
  })

  it('a search is answered in the response alone', async () => {
    const value = { commandId: 'findModel', parameters: [{ name: 'query', value: 'macc' }] }
    const { status, body, sent } = await post({ id: 'h3', type: 'invoke', name: 'composeExtension/query', text: undefined, value })
    expect(status).toBe(200)
    expect(body).toMatchObject({ composeExtension: { type: 'result' } })
    expect(sent).toEqual([])
  })

  it('an invoke that nobody knows gets a response', async () => {
    expect(await post({ id: 'h4', type: 'invoke', name: 'surprise', text: undefined })).toEqual({ status: 200, body: {}, sent: [] })
  })
})
