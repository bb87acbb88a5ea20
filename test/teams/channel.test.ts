import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/cards/words.ts'
import { decodeScenario } from '../../src/conversation/scenario-code.ts'
import { bot, buttonsIn, cardIn, openChat, textOf } from './support/chat.ts'

const own = { type: 'mention', mentioned: { id: bot.id, name: bot.name }, text: `<at>${bot.name}</at>` }
const scenario = 'We are an SI, Azure in the customer tenant, deployed with Terraform, MCA'
const mention = (words: string) => ({ text: `<at>${bot.name}</at> ${words}`, entities: [own] })

const privately = (card: unknown): URL => {
  const href = /https:\/\/teams\.microsoft\.com\/l\/chat[^"]*/.exec(JSON.stringify(card))?.[0]
  expect(href).toBeDefined()
  return new URL(href ?? '')
}

describe('a mention in a channel', () => {
  it.each([
    ['a lookup', 'pal?', /Partner Admin Link/],
    ['a comparison', 'cpor vs dpor', /CPOR[\s\S]*DPOR/],
    ['a check', 'does CUA work with AKS?', /^No, CUA does not fit[\s\S]*under-counted/],
    ['a recommendation with what it assumes', scenario, /Recommended: PAL[\s\S]*Assuming/],
  ])('gets one complete answer to %s', async (_, words, said) => {
    const { sent, updated } = await openChat({ scope: 'channel' }).take(mention(words))
    expect(sent).toHaveLength(1)
    expect(updated).toEqual([])
    expect(textOf(sent)).toMatch(said)
  })

  it('is answered in its own thread', async () => {
    const { sent } = await openChat({ scope: 'channel' }).take(mention('pal?'))
    expect(sent[0]?.conversation?.id).toBe('19:channel;messageid=1')
  })

  it('starts no interview', async () => {
    const { sent } = await openChat({ scope: 'channel' }).take(mention(scenario))
    expect(buttonsIn(sent).filter(({ verb }) => ['answer', 'decline', 'whyAsk', 'form'].includes(verb))).toEqual([])
  })

  it('shares one scenario within a thread and none with another thread', async () => {
    const chat = openChat({ scope: 'channel' })
    await chat.take(mention('we are an SI on Azure in the customer tenant'))
    const there = { conversation: { id: '19:channel;messageid=2', conversationType: 'channel', isGroup: true, name: '' } }
    expect(textOf((await chat.take({ ...mention('show my facts'), ...there })).sent)).not.toMatch(/integrator/)
    expect(textOf((await chat.take({ ...mention('show my facts'), from: { id: '29:amara', name: 'Amara' } })).sent)).toMatch(/integrator/)
  })

  it('leads to the private chat with the scenario and nothing personal', async () => {
    const { sent } = await openChat({ scope: 'channel' }).take(mention(scenario))
    const address = privately(sent)
    expect(address.searchParams.get('users')).toBe(bot.id)
    const [word, code] = (address.searchParams.get('message') ?? '').split(' ')
    expect(word).toBe('continue')
    expect(decodeScenario(code ?? '')?.parts[0]?.facts.agreement?.value).toBe('mca')
    expect(address.href).not.toContain('+')
  })

  it('is carried on in the private chat by that code', async () => {
    const { sent } = await openChat({ scope: 'channel' }).take(mention(scenario))
    const message = privately(sent).searchParams.get('message') ?? ''
    const there = await openChat().say(message)
    expect(textOf(there.sent)).toMatch(/from the other conversation/)
    expect(textOf(there.sent)).toContain('Recommended: PAL')
  })

  it('gets no welcome when the bot is added to a team', async () => {
    const chat = openChat({ scope: 'channel' })
    expect((await chat.take({ type: 'installationUpdate', action: 'add' })).sent).toEqual([])
  })
})

describe('a button in a channel', () => {
  it('changes the card for whoever pressed it and for nobody else', async () => {
    const chat = openChat({ scope: 'channel' })
    await chat.take(mention(scenario))
    const before = (await chat.store.load(chat.key))?.record.conversation
    const seen = await chat.press('model', { model: 'PAL' })
    expect(textOf(seen.response)).toContain('Partner Admin Link')
    expect([...seen.updated, ...seen.sent]).toEqual([])
    expect((await chat.store.load(chat.key))?.record.conversation).toEqual(before)
  })

  it('shows what is kept of the thread, since that changes nothing', async () => {
    const chat = openChat({ scope: 'channel' })
    const { sent } = await chat.take(mention('help'))
    expect(buttonsIn(sent)).toContainEqual({ title: 'My data', verb: 'myData', data: {} })
    expect(textOf((await chat.press('myData', {})).response)).toContain(wordsOf('en').myData.title)
  })

  it.each([
    ['answer', { fact: 'agreement', part: 0, value: 'csp', revision: 1 }],
    ['reset', { revision: 1 }],
    ['undo', { revision: 1 }],
    ['forgetMe', {}],
    ['form', { part: 0 }],
  ])('that would change something (%s) changes nothing and leads to the private chat', async (verb, data) => {
    const chat = openChat({ scope: 'channel' })
    await chat.take(mention(scenario))
    const before = (await chat.store.load(chat.key))?.record.conversation
    const seen = await chat.press(verb, data)
    expect((await chat.store.load(chat.key))?.record.conversation).toEqual(before)
    expect(textOf(seen.response)).toContain('Recommended: PAL')
    privately(seen.response)
  })

  it('on a card in a group chat behaves as in a channel', async () => {
    const chat = openChat({ scope: 'groupChat' })
    const { sent } = await chat.take(mention('pal?'))
    expect(textOf(cardIn(sent[0]))).toContain('Partner Admin Link')
    expect((await chat.press('overview', {})).updated).toEqual([])
  })
})
