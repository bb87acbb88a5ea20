import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dated, wordsOf } from '../../src/cards/words.ts'
import { markingWith } from '../../src/conversation/mark.ts'
import { languages } from '../../src/knowledge/language.ts'
import { memoryShelf } from '../../src/storage/memory.ts'
import type { Shelf } from '../../src/storage/shelf.ts'
import { takeTurns } from '../../src/teams/take-turns.ts'
import { type Channel, openChannel } from './channel.ts'
import { run } from './running.ts'
import { openChat, textOf } from './support/chat.ts'

const folder = mkdtempSync(join(tmpdir(), 'advisor-privacy-'))
let channel: Channel
beforeAll(async () => {
  channel = await openChannel()
})
afterAll(async () => {
  await channel.close()
  rmSync(folder, { recursive: true })
})

const scenario = 'For our customer Fabrikam, tenant id 0f8fad5b-d9cb-469f-a165-70867728950e: Azure in their tenant, they buy through an EA'
/** What was said and sent, and must be found nowhere. */
const secret =
  /Fabrikam|0f8fad5b|Quuxcorp|grace|29:user|99999999|\bAda\b|a:conversation|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|@[\w-]+\./i
const inDays = (days: number): string => dated(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10), 'en')

describe.each([
  ['memory', { STORAGE: 'memory' }],
  ['lmdb', { STORAGE: 'lmdb', STORAGE_PATH: folder }],
])('over HTTP, on %s', (_, environment) => {
  it('all that is kept is shown, and forgotten when asked for: nothing is left, and the log tells nothing', async () => {
    const shelves: Shelf[] = []
    const bot = await run(channel, {
      anonymous: true,
      environment: { ...environment, KEEP_DAYS: '12' },
      takeTurns: (tools) => {
        shelves.push(tools.shelf)
        return takeTurns(tools)
      },
    })
    const post = async (activity: object): Promise<string> => {
      const before = channel.sent.length
      const { status, body } = await bot.post(channel.message(activity))
      expect(status).toBe(200)
      return textOf([body === '' ? null : JSON.parse(body), channel.sent.slice(before).map((one) => one.activity)])
    }
    const [shelf] = shelves
    const kept = async () => Promise.all(((await shelf?.keys('')) ?? []).map(async (key) => `${key} ${(await shelf?.read(key))?.text}`))

    await post({ id: 'p1', text: scenario })
    await post({ id: 'p2', text: 'sorry, they buy through CSP' })
    const reason = '{"feedbackText":"the EA was right, ask grace@quuxcorp.example"}'
    await post({
      id: 'p3',
      type: 'invoke',
      name: 'message/submitAction',
      text: undefined,
      value: { actionName: 'feedback', actionValue: { reaction: 'dislike', feedback: reason } },
    })
    expect(await kept()).toHaveLength(2)
    expect((await kept()).join('\n')).not.toMatch(secret)

    const shown = await post({ id: 'p4', text: 'my data' })
    for (const said of ['Through a CSP partner (you said “', 'Enterprise Agreement (EA) (you said “', 'Kept since', inDays(0), inDays(12)])
      expect(shown).toContain(said)
    expect(shown).toMatch(/Turns so far\n3\n/)
    expect(shown).toMatch(/Marks of your last messages, against taking one twice\n4\n/)
    expect(shown).toMatch(
      /Feedback given here[^\n]*\n[^\n]*Not helpful · you said “the EA was right, ask \(?address\)?” · aa1\w+ \d{4}-\d\d-\d\d [\w-]{16}\n/,
    )

    expect(await post({ id: 'p5', text: 'forget me' })).toContain('Everything is forgotten')
    expect(await kept()).toEqual([])
    await bot.stop()
    expect(bot.logged()).toContain('stopped')
    expect(bot.logged()).not.toMatch(secret)
    expect(bot.logged()).not.toMatch(/"level":"(?:warn|error)"/)
  })
})

describe('the mark of a customer', () => {
  it('is known again in its conversation, also after an edit, and is another in each other one', async () => {
    const shelf = memoryShelf()
    const [chat, group] = [openChat({ shelf }), openChat({ shelf, scope: 'groupChat' })]
    await chat.say('Fabrikam: Azure in their tenant', { id: 'm' })
    await chat.take({ type: 'messageUpdate', channelData: { eventType: 'editMessage' }, id: 'm', text: 'Fabrikam: Azure in our tenant' })
    await group.say('Fabrikam: Azure in their tenant')
    for (const one of [chat, group]) await one.say('Fabrikam buys through an EA')
    const parts = await Promise.all(
      [chat, group].map(async ({ store, key }) => (await store.load(key))?.record.conversation?.scenario.parts),
    )
    const [[here, ...others] = [], [there] = []] = parts
    expect(others).toEqual([])
    expect(here).toMatchObject({
      mark: expect.stringMatching(/^[\w-]{10}$/),
      facts: { tenant: { value: 'partner' }, agreement: { value: 'ea' } },
    })
    expect(there?.mark).toMatch(/^[\w-]{10}$/)
    expect(there?.mark).not.toBe(here?.mark)
    for (const mark of [here?.mark, there?.mark]) expect(mark).not.toBe(markingWith('')('Fabrikam'))
  })
})

describe('my data', () => {
  it.each(languages)('by a button names times, marks and feedback in %s', async (language) => {
    const chat = openChat()
    const { myData } = wordsOf(language)
    await chat.thumb('like', '{"feedbackText":"1234"}', { locale: language })
    const shown = textOf((await chat.press('myData', {}, { locale: language })).response)
    for (const label of [myData.since, myData.until, myData.messages, myData.feedback, myData.like, '1234']) expect(shown).toContain(label)
    expect(await chat.feedback()).toHaveLength(1)
  })

  it('in plain text says the same', async () => {
    const chat = openChat()
    await chat.say('text only')
    await chat.thumb('dislike')
    const { sent } = await chat.say('my data')
    for (const label of ['Kept until', 'Marks of your last messages', 'Not helpful', 'Text only']) expect(sent[0]?.text).toContain(label)
  })

  it('in a channel says how much feedback was given, and not what: others read along', async () => {
    const chat = openChat({ scope: 'channel' })
    await chat.thumb('dislike', '{"feedbackText":"CUA fits better"}')
    const shown = textOf((await chat.say('my data')).sent)
    expect(shown).toMatch(/Feedback given here[^\n]*\n1\n/)
    expect(shown).not.toContain('CUA fits better')
  })

  it('asked again by an edit is what is kept by then', async () => {
    const chat = openChat()
    await chat.say('pal?', { id: 'e1' })
    const { sent, updated } = await chat.take({
      type: 'messageUpdate',
      channelData: { eventType: 'editMessage' },
      id: 'e1',
      text: 'my data',
    })
    expect(textOf([sent, updated])).toMatch(/against taking one twice\n2\n/)
  })
})
