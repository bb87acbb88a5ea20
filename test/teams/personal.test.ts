import { describe, expect, it } from 'vitest'
import { memoryShelf } from '../../src/storage/memory.ts'
import { bot, buttonsIn, cardIn, openChat, textOf } from './support/chat.ts'

const scenario = 'We are an SI, Azure in the customer tenant, deployed with Terraform'
const install = { type: 'installationUpdate', action: 'add' } as const
const joined = { type: 'conversationUpdate', membersAdded: [{ id: bot.id, name: bot.name }] }

describe('the welcome', () => {
  it('comes once, although Teams tells of an installation twice', async () => {
    const chat = openChat()
    const seen = await Promise.all([chat.take(install), chat.take(joined)])
    expect(seen.flatMap(({ sent }) => sent)).toHaveLength(1)
    expect((await chat.take(install)).sent).toEqual([])
  })

  it('comes once when the same activity is delivered again', async () => {
    const chat = openChat()
    expect((await chat.take({ ...install, id: 'i1' })).sent).toHaveLength(1)
    expect((await chat.take({ ...install, id: 'i1' })).sent).toHaveLength(0)
  })

  it('says what it does, that it is a bot, what it cannot do, and offers three starters', async () => {
    const { sent } = await openChat().take(install)
    const text = textOf(sent)
    expect(text).toMatch(/I am a bot/)
    expect(text).toMatch(/PAL, CUA, DPOR, CPOR, MBS or PRACR/)
    expect(text).toMatch(/do not know payout amounts/)
    expect(buttonsIn(sent)).toHaveLength(3)
  })

  it('is in the language of the client', async () => {
    const { sent } = await openChat().take({ ...install, locale: 'de-DE' })
    expect(JSON.stringify(cardIn(sent[0]))).toContain('"lang":"de"')
  })

  it('does not come when somebody else joins', async () => {
    const { sent } = await openChat().take({ ...joined, membersAdded: [{ id: '29:other', name: 'Other' }] })
    expect(sent).toEqual([])
  })

  it('comes again after the bot was removed, and nothing of before is left', async () => {
    const chat = openChat()
    await chat.take(install)
    await chat.say(scenario)
    await chat.take({ type: 'installationUpdate', action: 'remove' })
    expect(await chat.store.load(chat.key)).toBeNull()
    expect((await chat.take(install)).sent).toHaveLength(1)
  })
})

describe('an installation', () => {
  it('of somebody who has talked before is welcomed, and what was said is kept', async () => {
    const chat = openChat()
    await chat.say(scenario)
    expect((await chat.take(joined)).sent).toEqual([])
    expect((await chat.take(install)).sent).toHaveLength(1)
    expect((await chat.store.load(chat.key))?.record.conversation?.scenario.parts).toHaveLength(1)
  })

  it.each(['add-upgrade', 'remove-upgrade'])('that is an upgrade (%s) changes nothing', async (action) => {
    const chat = openChat()
    await chat.say(scenario)
    const before = await chat.store.load(chat.key)
    expect((await chat.take({ type: 'installationUpdate', action })).sent).toEqual([])
    expect(await chat.store.load(chat.key)).toEqual(before)
  })
})

describe('a private chat', () => {
  it('answers free text with one card, its plain summary beside it', async () => {
    const { sent } = await openChat().say(scenario)
    expect(sent).toHaveLength(1)
    expect(sent[0]?.summary).toBe('Recommended: PAL')
    expect(textOf(sent)).toContain('Recommended: PAL')
  })

  it('replaces the pressed card, for the click and in the chat', async () => {
    const chat = openChat()
    await chat.say(scenario)
    const seen = await chat.press('model', { model: 'PAL' }, { replyToId: 'r1' })
    expect(seen.response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(seen.sent).toEqual([])
    expect(seen.updated.map(({ id }) => id)).toEqual(['r1'])
    expect(textOf(seen.response)).toContain('Partner Admin Link')
    expect(cardIn(seen.updated[0])).toEqual(Reflect.get(Object(seen.response), 'value'))
  })

  it('sends a new message when the pressed one is gone', async () => {
    const chat = openChat()
    chat.client.gone.add('r1')
    const seen = await chat.press('overview', {}, { replyToId: 'r1' })
    expect(seen.response).toMatchObject({ statusCode: 200 })
    expect(seen.sent).toHaveLength(1)
  })

  it('leaves one card to answer: the earlier one shrinks to its summary', async () => {
    const chat = openChat()
    const first = await chat.say(scenario)
    const second = await chat.say('it is an MCA')
    expect(second.sent).toHaveLength(1)
    expect(second.updated.map(({ id }) => id)).toEqual([first.sent[0]?.id])
    expect(buttonsIn(second.updated)).toEqual([])
    expect(textOf(second.updated)).toContain('Recommended: PAL')
  })

  it('keeps a looked-up card when the talk goes on', async () => {
    const chat = openChat()
    await chat.say('pal?')
    expect((await chat.say(scenario)).updated).toEqual([])
  })

  it('does by Action.Submit what it does by Action.Execute', async () => {
    const chat = openChat()
    const executed = await chat.press('compare', { models: ['CPOR', 'DPOR'] })
    const submitted = await chat.take({ text: '', value: { verb: 'compare', models: ['CPOR', 'DPOR'] }, replyToId: 'r2' })
    expect(cardIn(submitted.updated[0])).toEqual(Reflect.get(Object(executed.response), 'value'))
    expect(submitted.updated[0]?.id).toBe('r2')
  })

  it('resumes after a restart', async () => {
    const shelf = memoryShelf()
    await openChat({ shelf }).say(scenario)
    const { sent } = await openChat({ shelf }).say('show my facts')
    expect(textOf(sent)).toContain('you said “Terraform”')
  })

  it('answers in plain text once asked to, buttons of older cards included', async () => {
    const chat = openChat()
    await chat.say('text only')
    const said = await chat.say(scenario)
    expect(said.sent[0]).toMatchObject({ textFormat: 'xml' })
    expect(said.sent[0]?.attachments).toBeUndefined()
    expect(said.sent[0]?.text).toContain('Recommended: PAL')
    const pressed = await chat.press('overview', {})
    expect(pressed.response).toMatchObject({ type: 'application/vnd.microsoft.activity.message' })
    expect(pressed.sent[0]?.text).toContain('PRACR')
  })

  it('forgets everything on request', async () => {
    const chat = openChat()
    await chat.say(scenario)
    await chat.say('forget me')
    expect(await chat.store.load(chat.key)).toBeNull()
  })

  it.each<[string, (chat: ReturnType<typeof openChat>) => Promise<unknown>]>([
    ['typing', (chat) => chat.say('forget me', { id: 'f1' })],
    ['a button', (chat) => chat.press('forgetMe', {}, { id: 'f1' })],
  ])('brings nothing back by an edit after it forgot everything by %s', async (_, forget) => {
    const chat = openChat()
    await chat.say(scenario, { id: 's1' })
    await forget(chat)
    for (const id of ['s1', 'f1']) await chat.take({ type: 'messageUpdate', channelData: { eventType: 'editMessage' }, id, text: 'pal?' })
    expect((await chat.store.load(chat.key))?.record.conversation?.scenario.parts ?? []).toEqual([])
  })

  it('answers in the language of the message, then in that of the client', async () => {
    const chat = openChat()
    const { sent } = await chat.say('Wir betreiben Azure im Tenant des Kunden und deployen mit Terraform', { locale: 'en-US' })
    expect(JSON.stringify(cardIn(sent[0]))).toContain('"lang":"de"')
    expect(JSON.stringify(cardIn((await openChat().press('help', {}, { locale: 'fr-FR' })).updated[0]))).toContain('"lang":"fr"')
  })
})

describe('a report of a wrong rule', () => {
  it('is a text to send on, with the rules that decided', async () => {
    const chat = openChat()
    await chat.say(scenario)
    const { sent } = await chat.say('report a wrong rule')
    expect(JSON.stringify(sent)).toMatch(/pal\.\w+/)
  })
})

describe('a second click', () => {
  it('has no second effect', async () => {
    const chat = openChat()
    const { sent } = await chat.say('Azure, we are a services partner')
    const answer = buttonsIn(sent).find(({ verb }) => verb === 'answer')
    expect(answer).toBeDefined()
    await chat.press('answer', answer?.data)
    const once = await chat.store.load(chat.key)
    const again = await chat.press('answer', answer?.data)
    const twice = await chat.store.load(chat.key)
    expect(twice?.record.conversation?.revision).toBe(once?.record.conversation?.revision)
    expect(again.response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
  })

  it('gets the same answer when the same click is delivered again', async () => {
    const chat = openChat()
    await chat.say(scenario)
    const first = await chat.press('facts', {}, { id: 'p1' })
    const second = await chat.press('facts', {}, { id: 'p1' })
    expect(second.response).toEqual(first.response)
  })
})

describe('a button of an older card', () => {
  it('changes nothing, shows how things stand, and offers the old choice again', async () => {
    const chat = openChat()
    await chat.say('We are a services partner on Azure in the customer tenant')
    const old = { fact: 'agreement', part: 0, value: 'csp', revision: 1 }
    await chat.say('the agreement is an EA')
    const { response } = await chat.press('answer', old)
    const stored = await chat.store.load(chat.key)
    expect(stored?.record.conversation?.scenario.parts[0]?.facts.agreement?.value).toBe('ea')
    expect(textOf(response)).toMatch(/older card/)
    const retry = buttonsIn(response).find(({ verb, data }) => verb === 'answer' && Reflect.get(data, 'value') === 'csp')
    expect(retry).toBeDefined()
    await chat.press('answer', retry?.data)
    expect((await chat.store.load(chat.key))?.record.conversation?.scenario.parts[0]?.facts.agreement?.value).toBe('csp')
  })
})

describe('an edited message', () => {
  const edit = { type: 'messageUpdate', channelData: { eventType: 'editMessage' } } as const

  it('is read again in place of what it said first, and its reply is brought up to date', async () => {
    const chat = openChat()
    await chat.say('We are a services partner on Azure in the customer tenant', { id: 'e1' })
    const said = await chat.say('it is an EA and we have several partners', { id: 'e2' })
    const seen = await chat.take({ ...edit, id: 'e2', text: 'it is an MCA' })
    const facts = (await chat.store.load(chat.key))?.record.conversation?.scenario.parts[0]?.facts
    expect(facts?.agreement?.value).toBe('mca')
    expect(facts?.partners).toBeUndefined()
    expect(facts?.cloud?.value).toBe('azure')
    expect(seen.sent).toEqual([])
    expect(seen.updated.map(({ id }) => id)).toContain(said.sent[0]?.id)
  })

  it('makes buttons of its first reply old ones', async () => {
    const chat = openChat()
    const said = await chat.say('We are a services partner on Azure in the customer tenant', { id: 'e1' })
    const answer = buttonsIn(said.sent).find(({ verb }) => verb === 'answer')
    await chat.take({ ...edit, id: 'e1', text: 'We are an ISV on Azure in our own tenant' })
    expect(textOf((await chat.press('answer', answer?.data)).response)).toMatch(/older card/)
  })

  it('counts as a correction when the talk has gone on', async () => {
    const chat = openChat()
    await chat.say('We are a services partner on Azure in the customer tenant, EA', { id: 'e1' })
    await chat.say('we have several partners', { id: 'e2' })
    const seen = await chat.take({ ...edit, id: 'e1', text: 'We are a services partner on Azure in the customer tenant, MCA' })
    const facts = (await chat.store.load(chat.key))?.record.conversation?.scenario.parts[0]?.facts
    expect(facts?.agreement?.value).toBe('mca')
    expect(facts?.partners?.value).toBe('several')
    expect(seen.sent).toHaveLength(1)
  })

  it('is read once, however often it is told', async () => {
    const chat = openChat()
    await chat.say('pal?', { id: 'e1' })
    const timestamp = new Date(0)
    const first = await chat.take({ ...edit, id: 'e1', text: 'cua?', timestamp })
    const second = await chat.take({ ...edit, id: 'e1', text: 'cua?', timestamp })
    expect(first.updated).toHaveLength(1)
    expect([...second.updated, ...second.sent]).toEqual([])
  })

  it('is left alone in a channel', async () => {
    const chat = openChat({ scope: 'channel' })
    const seen = await chat.take({ ...edit, id: 'e1', text: 'pal?' })
    expect([...seen.sent, ...seen.updated]).toEqual([])
  })
})
