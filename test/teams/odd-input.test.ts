import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryShelf } from '../../src/storage/memory.ts'
import { type Shelf, StorageDown } from '../../src/storage/shelf.ts'
import { buttonsIn, openChat, textOf } from './support/chat.ts'

const broken = /apolog|went wrong/i

describe('whatever is sent', () => {
  it.each<[string, object]>([
    ['nothing at all', { text: '' }],
    ['no text field', { text: undefined }],
    ['blanks', { text: '   \n\t ' }],
    ['a megabyte', { text: 'we are on azure '.repeat(65_536) }],
    ['emoji only', { text: '🎉👍🏽🤖' }],
    ['a file', { text: '', attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.pdf' }] }],
    ['a picture with words', { text: 'pal?', attachments: [{ contentType: 'image/png' }] }],
    ['a value that is no payload', { text: '', value: 'x' }],
    ['an unknown locale', { text: 'pal?', locale: 'xx-Klingon' }],
    ['no locale', { text: 'pal?', locale: undefined }],
    ['entities that are none', { text: 'pal?', entities: [{ type: 'mention' }, { mentioned: null }] }],
    ['abuse', { text: 'you are a stupid machine' }],
    ['a template', { text: '${user.secret} {{x}} <b>bold</b> [link](https://example.com)' }],
  ])('%s gets one calm reply with a way forward', async (_, given) => {
    const { sent } = await openChat().take(given)
    expect(sent).toHaveLength(1)
    expect(textOf(sent)).not.toMatch(broken)
    expect(buttonsIn(sent).length).toBeGreaterThan(0)
  })

  it('a file without words is told that only text is read', async () => {
    const { sent } = await openChat().take({ text: '', attachments: [{ contentType: 'image/png' }] })
    expect(textOf(sent)).toMatch(/text only/)
  })

  it('words formatted by Teams are no file', async () => {
    const { sent } = await openChat().take({ text: '', attachments: [{ contentType: 'text/html', content: '<p></p>' }] })
    expect(textOf(sent)).not.toMatch(/text only/)
  })
})

describe('greetings and help, in any case', () => {
  it.each([
    ...['hi', 'HI', 'Hello', 'HELLO!'].map((words) => [words, /^Hello!/] as const),
    ...['help', 'HELP', 'Help?'].map((words) => [words, /^What you can say/] as const),
  ])('"%s" is answered', async (words, said) => {
    const { sent } = await openChat().say(words)
    expect(sent).toHaveLength(1)
    expect(textOf(sent)).toMatch(said)
  })

  it('help is not the welcome again, and links to nothing outside Teams', async () => {
    const chat = openChat()
    const welcome = await chat.take({ type: 'installationUpdate', action: 'add' })
    const help = await chat.say('help')
    expect(textOf(help.sent)).not.toBe(textOf(welcome.sent))
    expect(JSON.stringify(help.sent)).not.toContain('Action.OpenUrl')
  })
})

describe('whatever is pressed', () => {
  it.each<[string, unknown]>([
    ['an unknown verb', { action: { type: 'Action.Execute', verb: 'launchRockets', data: {} } }],
    ['no verb', { action: { type: 'Action.Execute', data: {} } }],
    ['a tampered payload', { action: { type: 'Action.Execute', verb: 'model', data: { model: 'XYZ' } } }],
    ['a surplus field', { action: { type: 'Action.Execute', verb: 'help', data: { admin: true } } }],
    ['a foreign fact', { action: { type: 'Action.Execute', verb: 'answer', data: { fact: 'secret', part: 0, value: 'x', revision: 0 } } }],
    ['a prototype', { action: { type: 'Action.Execute', verb: '__proto__', data: JSON.parse('{"__proto__":{"x":1}}') } }],
    ['data that is a list', { action: { type: 'Action.Execute', verb: 'help', data: [1] } }],
    ['no value', undefined],
    ['a text', 'boom'],
  ])('%s gets a card with how things stand', async (_, value) => {
    const { response, sent } = await openChat().invoke('adaptiveCard/action', value)
    expect(response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(textOf(response)).not.toMatch(broken)
    expect(buttonsIn(response).length).toBeGreaterThan(0)
    expect(sent.length).toBeLessThanOrEqual(1)
  })

  it.each(['task/fetch', 'signin/verifyState', 'fileConsent/invoke', 'application/search', 'config/fetch', 'surprise'])(
    'the invoke %s gets a typed response',
    async (name) => {
      expect((await openChat().invoke(name, {})).response).toEqual({})
    },
  )

  it('any payload gets a typed response and never an apology', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('answer', 'submitFacts', 'fill', 'compare', 'suppose', 'continue', 'nonsense'),
        async (data, verb) => {
          const { response } = await openChat().press(verb, data)
          expect(response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
          expect(textOf(response)).not.toMatch(broken)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('any activity is taken without failing', async () => {
    const type = fc.constantFrom(
      'message',
      'invoke',
      'conversationUpdate',
      'installationUpdate',
      'messageUpdate',
      'messageReaction',
      'event',
      'typing',
    )
    const loose = fc.record(
      {
        name: fc.constantFrom(
          'adaptiveCard/action',
          'composeExtension/query',
          'composeExtension/submitAction',
          'message/submitAction',
          'x',
        ),
        text: fc.string(),
        value: fc.jsonValue(),
        entities: fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
        attachments: fc.array(fc.record({ contentType: fc.string() })),
        channelData: fc.dictionary(fc.string(), fc.jsonValue()),
        locale: fc.string(),
        action: fc.string(),
        replyToId: fc.string(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(type, loose, async (kind, given) => {
        const { sent, response } = await openChat().take(Object.assign(given, { type: kind }))
        expect(textOf([sent, response])).not.toMatch(broken)
        if (kind === 'invoke') expect(response).toBeDefined()
      }),
      { numRuns: 150 },
    )
  })
})

describe('when something fails here', () => {
  const fail = async (): Promise<never> => {
    throw new StorageDown('gone')
  }
  const down: Shelf = { ...memoryShelf(), read: fail, write: fail }

  it('a message is answered with an apology and a reference, without any detail', async () => {
    const { sent } = await openChat({ shelf: down }).say('pal?')
    expect(textOf(sent)).toMatch(/Nothing you told me is lost/)
    expect(textOf(sent)).not.toMatch(/gone|StorageDown|Error/)
  })

  it('a click is answered with the apology as a card', async () => {
    const { response } = await openChat({ shelf: down }).press('help', {})
    expect(response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(textOf(response)).toMatch(/Nothing you told me is lost/)
  })

  it('a click is answered in time, however long the storage takes', async () => {
    const never = () => new Promise<never>(() => undefined)
    const { response } = await openChat({ shelf: { ...memoryShelf(), read: never }, patience: 20 }).press('help', {})
    expect(response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(textOf(response)).toMatch(/Nothing you told me is lost/)
  })

  it('feedback that cannot be kept is answered all the same', async () => {
    const { response } = await openChat({ shelf: down }).invoke('message/submitAction', {
      actionName: 'feedback',
      actionValue: { reaction: 'like' },
    })
    expect(response).toEqual({})
  })

  it('searches are answered all the same, since they need no storage', async () => {
    const { response } = await openChat({ shelf: down }).invoke('composeExtension/query', {
      commandId: 'findModel',
      parameters: [{ name: 'query', value: 'pal' }],
    })
    expect(textOf(response)).toContain('Partner Admin Link')
  })
})

describe('a record that cannot be read any more', () => {
  it('is told of once, and the talk starts afresh', async () => {
    const shelf = memoryShelf()
    const chat = openChat({ shelf })
    await shelf.write(chat.key, 'no record', null)
    expect(textOf((await chat.say('pal?')).sent)).toMatch(/could not be carried over/)
    expect(textOf((await chat.say('cua?')).sent)).not.toMatch(/could not be carried over/)
  })
})

describe('somebody who is too fast', () => {
  it('is asked once to wait, and clicks still get a typed response', async () => {
    const chat = openChat({ turnsPerTenSeconds: 2 })
    await chat.say('pal?')
    await chat.say('cua?')
    expect((await chat.say('mbs?')).sent[0]?.text).toMatch(/wait ten seconds/)
    expect((await chat.say('mbs?')).sent).toEqual([])
    expect((await chat.press('help', {})).response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' })
    expect((await chat.invoke('composeExtension/query', {})).response).toMatchObject({ composeExtension: { type: 'message' } })
    expect((await chat.invoke('composeExtension/fetchTask', {})).response).toMatchObject({ task: { type: 'message' } })
  })
})
