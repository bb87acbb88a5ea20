import { describe, expect, it } from 'vitest'
import { memoryShelf } from '../../src/storage/memory.ts'
import { type Feedback, feedbackOn } from '../../src/teams/feedback.ts'
import { openChat } from './support/chat.ts'

const thumb = (reaction: string, feedback: unknown) => ({ actionName: 'feedback', actionValue: { reaction, feedback } })
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
    const { response } = await chat.invoke('message/submitAction', thumb('dislike', '{"feedbackText":"CUA fits better"}'), {
      replyToId: sent[0]?.id ?? '',
    })
    await chat.invoke('message/submitAction', thumb('like', '{}'))
    expect(response).toEqual({})
    expect(chat.feedback.map(({ reaction, reason }) => [reaction, reason])).toEqual([
      ['dislike', 'CUA fits better'],
      ['like', ''],
    ])
    const [shown, present] = chat.feedback.map(({ decision }) => decision)
    expect(shown).toMatch(/^[\w-]{16}$/)
    expect(present).toMatch(/^[\w-]{16}$/)
    expect(present).not.toBe(shown)
  })

  it('names the same decision for the same facts', async () => {
    const [one, other] = [openChat(), openChat()]
    for (const chat of [one, other]) {
      await chat.say(scenario)
      await chat.invoke('message/submitAction', thumb('like', '{}'))
    }
    expect(one.feedback[0]?.decision).toBe(other.feedback[0]?.decision)
  })

  it('keeps no name and no identifier', async () => {
    const chat = openChat()
    await chat.say(scenario)
    await chat.invoke(
      'message/submitAction',
      thumb('dislike', { feedbackText: 'ask robin@example.com about 3f2504e0-4f89-41d3-9a0c-0305e82c3301' }),
    )
    const kept = JSON.stringify(chat.feedback)
    expect(kept).not.toMatch(/robin@|3f2504e0|29:robin|Robin/)
    expect(kept).toContain('about')
  })

  it.each([[null], [{}], [{ actionName: 'feedback' }], [thumb('love', '{}')], [thumb('like', 'not json')]])(
    'gets an answer, whatever it holds: %j',
    async (value) => {
      const { response } = await openChat().invoke('message/submitAction', value)
      expect(response).toEqual({})
    },
  )

  it('lies on the shelf beside the conversations until it expires', async () => {
    const shelf = memoryShelf(() => 1_000)
    const one: Feedback = { decision: 'd', reaction: 'like', reason: '', by: 'b', at: 1_000 }
    await feedbackOn(shelf).keep(one)
    await feedbackOn(shelf).keep(one)
    expect(await shelf.removeOlder(1_001)).toBe(2)
  })
})
