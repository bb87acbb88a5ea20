import { describe, expect, it } from 'vitest'
import { versionOf } from '../../../src/conversation/decision.ts'
import { decodeScenario } from '../../../src/conversation/scenario-code.ts'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import { memoryShelf } from '../../../src/storage/memory.ts'
import { openChat, textOf, today } from '../support/chat.ts'

const scenario = 'We are an SI, Azure in the customer tenant, deployed with Terraform'

describe('feedback', () => {
  it('is offered under a decision and nowhere else', async () => {
    const chat = openChat()
    expect((await chat.say('help')).sent[0]?.channelData).toBeUndefined()
    expect((await chat.say(scenario)).sent[0]?.channelData).toEqual({ feedbackLoop: { type: 'default' } })
  })

  it('is kept with its reason and with the decision that was shown', async () => {
    const chat = openChat()
    const { sent } = await chat.say(scenario)
    await chat.say('now it is our own tenant')
    const { response } = await chat.thumb('dislike', '{"feedbackText":"CUA fits better"}', { replyToId: sent[0]?.id ?? '' })
    await chat.thumb('like')
    expect(response).toEqual({})
    const given = await chat.feedback()
    expect(given.map(({ reaction, reason }) => [reaction, reason])).toEqual([
      ['dislike', 'CUA fits better'],
      ['like', ''],
    ])
    const places = given.map(({ decision }) => decodeScenario(decision?.facts ?? '')?.parts[0]?.facts.tenant?.value)
    expect(places).toEqual(['customer', 'partner'])
    for (const { decision } of given) expect(decision).toMatchObject({ day: today, knowledge: versionOf(knowledge) })
  })

  it('names the same decision for the same facts', async () => {
    const [one, other] = [openChat(), openChat()]
    for (const chat of [one, other]) {
      await chat.say(scenario)
      await chat.thumb('like')
    }
    expect((await one.feedback())[0]?.decision).toEqual((await other.feedback())[0]?.decision)
  })

  it('keeps no name and no identifier', async () => {
    const chat = openChat()
    await chat.say(scenario)
    await chat.thumb('dislike', { feedbackText: 'ask robin@example.com about 3f2504e0-4f89-41d3-9a0c-0305e82c3301' })
    const kept = JSON.stringify(await chat.feedback())
    expect(kept).not.toMatch(/robin@|3f2504e0|29:robin|Robin/)
    expect(kept).toContain('about')
  })

  it('keeps no key and no password', async () => {
    const chat = openChat()
    await chat.thumb('dislike', { feedbackText: 'wrong: Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MEFCQ0RFRkdI and the password is Tr0ub4dor&3, sorry' })
    expect((await chat.feedback())[0]?.reason).toMatch(/^wrong: •+ and the password is •+, sorry$/)
  })

  it('is kept once, however often it is delivered', async () => {
    const chat = openChat()
    for (let delivery = 0; delivery < 3; delivery++) await chat.thumb('like', '{}', { id: 'f1' })
    expect(await chat.feedback()).toHaveLength(1)
  })

  it('is kept beside earlier feedback where the conversation itself was never begun', async () => {
    const chat = openChat()
    await chat.thumb('like')
    await chat.thumb('dislike')
    expect(await chat.feedback()).toHaveLength(2)
  })

  it.each([[null], [{}], [{ actionName: 'feedback' }], [{ actionName: 'feedback', actionValue: { reaction: 'love' } }]])(
    'gets an answer and is not kept where it is none: %j',
    async (value) => {
      const chat = openChat()
      expect((await chat.invoke('message/submitAction', value)).response).toEqual({})
      expect(await chat.feedback()).toEqual([])
    },
  )

  it('is taken with a reason that is no JSON', async () => {
    const chat = openChat()
    expect((await chat.thumb('like', 'not json')).response).toEqual({})
    expect((await chat.feedback()).map(({ reason }) => reason)).toEqual(['not json'])
  })
})

describe('forgetting', () => {
  it.each<[string, (chat: ReturnType<typeof openChat>) => Promise<unknown>]>([
    ['by typing', (chat) => chat.say('forget me')],
    ['by a button', (chat) => chat.press('forgetMe', {})],
    ['by removing the bot', (chat) => chat.take({ type: 'installationUpdate', action: 'remove' })],
  ])('%s takes the feedback along, and leaves that of other conversations', async (_, forget) => {
    const shelf = memoryShelf()
    const [chat, thread] = [openChat({ shelf }), openChat({ shelf, scope: 'channel' })]
    for (const one of [chat, thread]) await one.thumb('dislike', '{"feedbackText":"CUA fits better"}')
    await forget(chat)
    expect(await chat.feedback()).toEqual([])
    expect(await thread.feedback()).toHaveLength(1)
    expect((await shelf.keys('')).filter((key) => key.includes(chat.key))).toEqual([])
  })

  it('in a channel takes along what anybody gave in that thread', async () => {
    const shelf = memoryShelf()
    const thread = openChat({ shelf, scope: 'channel' })
    for (const id of ['29:robin', '29:kim']) await thread.thumb('like', '{}', { from: { id, name: '' } })
    await thread.say('forget me')
    expect(await shelf.keys('')).toEqual([])
  })

  it('takes along feedback that comes at the same moment, if it came before', async () => {
    const shelf = memoryShelf()
    const chat = openChat({ shelf })
    await Promise.all([chat.thumb('like'), chat.say('forget me')])
    expect(await shelf.keys('')).toEqual([])
  })

  it('is not claimed while feedback is still there', async () => {
    const shelf = memoryShelf()
    const stuck = { ...shelf, remove: (key: string) => (key.startsWith('feedback/') ? Promise.resolve() : shelf.remove(key)) }
    const chat = openChat({ shelf: stuck })
    await chat.thumb('like')
    expect(textOf((await chat.say('forget me')).sent)).toMatch(/Something went wrong/)
    expect(textOf((await openChat({ shelf }).say('forget me')).sent)).toMatch(/Everything is forgotten/)
    expect(await shelf.keys('')).toEqual([])
  })
})
