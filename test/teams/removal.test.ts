import { describe, expect, it } from 'vitest'
import { chatKey, conversationKey } from '../../src/storage/key.ts'
import { memoryShelf } from '../../src/storage/memory.ts'
import { openChat, tenant } from './support/chat.ts'

const general = '19:general@thread.tacv2'
const sales = '19:sales@thread.tacv2'
/** Where an activity comes from: a thread of a channel, or the channel itself. */
const at = (id: string, team: string = general) => ({
  conversation: { id, conversationType: 'channel', tenantId: tenant, isGroup: true, name: '' },
  channelData: { tenant: { id: tenant }, team: { id: team } },
})
const removed = { type: 'installationUpdate', action: 'remove' }
const scenario = 'We are an SI, Azure in the customer tenant'

describe('removing the bot', () => {
  it('from a team forgets each thread of each of its channels with the feedback in it, and nothing of other teams', async () => {
    const shelf = memoryShelf()
    const chat = openChat({ shelf, scope: 'channel' })
    for (const id of [`${general};messageid=1`, `${general};messageid=2`, `${sales};messageid=3`]) {
      await chat.say(scenario, at(id))
      await chat.thumb('dislike', '{"feedbackText":"CUA fits better"}', at(id))
    }
    const other = '19:other@thread.tacv2;messageid=4'
    await chat.say(scenario, at(other, '19:other@thread.tacv2'))
    await chat.take({ ...removed, ...at(general) })
    expect(await shelf.keys('')).toEqual([conversationKey(tenant, other)])
  })

  it('from a channel that names no team forgets its threads', async () => {
    const shelf = memoryShelf()
    const chat = openChat({ shelf, scope: 'channel' })
    for (const thread of [1, 2])
      await chat.say(scenario, { ...at(`${sales};messageid=${thread}`), channelData: { tenant: { id: tenant } } })
    await chat.take({ ...removed, ...at(sales), channelData: { tenant: { id: tenant } } })
    expect(await shelf.keys('')).toEqual([])
  })

  it('forgets feedback that a failure left without its conversation', async () => {
    const shelf = memoryShelf()
    const chat = openChat({ shelf, scope: 'channel' })
    await chat.thumb('like', '{}', at(`${sales};messageid=3`))
    await shelf.remove(conversationKey(tenant, `${sales};messageid=3`))
    await chat.take({ ...removed, ...at(sales) })
    expect(await shelf.keys('')).toEqual([])
  })

  it.each(['personal', 'groupChat'] as const)('is taken however many turns there were before it: %s', async (scope) => {
    const shelf = memoryShelf()
    const chat = openChat({ shelf, scope, turnsPerTenSeconds: 1 })
    for (let turn = 0; turn < 3; turn++) await chat.say(scenario)
    await chat.take(removed)
    expect(await shelf.keys('')).toEqual([])
  })

  it('in another tenant leaves a channel of the same name alone', async () => {
    const shelf = memoryShelf()
    const chat = openChat({ shelf, scope: 'channel' })
    await chat.say(scenario, at(`${sales};messageid=3`))
    const there = '99999999-9999-4999-8999-999999999999'
    const elsewhere = { ...at(sales).conversation, tenantId: there }
    await chat.take({ ...removed, conversation: elsewhere, channelData: { tenant: { id: there }, team: { id: general } } })
    expect(await shelf.keys(chatKey(tenant, sales))).toHaveLength(1)
  })
})
