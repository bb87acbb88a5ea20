import { describe, expect, it } from 'vitest'
import { buttonsIn, openChat, textOf } from '../support/chat.ts'

const query = (value: string, given = {}) =>
  openChat().invoke('composeExtension/query', { commandId: 'findModel', parameters: [{ name: 'query', value }], ...given })
const at = (node: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined), node)
const recommend = (content: string, given = {}) =>
  openChat().invoke('composeExtension/fetchTask', {
    commandId: 'recommendAttribution',
    messagePayload: { id: '1', body: { contentType: 'html', content } },
    ...given,
  })

const message =
  '<div><p>Hi all,</p><p>we are an SI &amp; deploy with <b>Terraform</b> on Azure in the customer&#39;s tenant (MCA).<br>Which attribution?</p></div>'

describe('the search in the message box', () => {
  it.each([
    ['pal', 'Partner Admin Link'],
    ['PAL', 'Partner Admin Link'],
    ['macc', 'MACC'],
    ['co-sell', 'sell'],
    ['cosell', 'sell'],
    ['partner admin', 'Partner Admin Link'],
  ])('finds %s', async (words, said) => {
    const { response } = await query(words)
    expect(at(response, 'composeExtension', 'type')).toBe('result')
    expect(textOf(at(response, 'composeExtension', 'attachments', 0))).toContain(said)
    expect(at(response, 'composeExtension', 'attachments', 0, 'preview', 'content', 'title')).toContain(said)
  })

  it('shows the six models before anything is typed', async () => {
    expect(at((await query('')).response, 'composeExtension', 'attachments')).toHaveLength(6)
    const initial = await openChat().invoke('composeExtension/query', {
      commandId: 'findModel',
      parameters: [{ name: 'initialRun', value: 'true' }],
    })
    expect(at(initial.response, 'composeExtension', 'attachments')).toHaveLength(6)
  })

  it('says how to search where nothing is found, in the language of the client', async () => {
    expect(at((await query('qwertz')).response, 'composeExtension')).toMatchObject({
      type: 'message',
      text: expect.stringMatching(/Try pal/),
    })
    const there = await openChat().invoke(
      'composeExtension/query',
      { commandId: 'findModel', parameters: [{ name: 'query', value: 'qwertz' }] },
      { locale: 'ja-JP' },
    )
    expect(at(there.response, 'composeExtension', 'text')).toMatch(/お試し/)
  })

  it('inserts cards that call nobody, since the bot may not be where they go', async () => {
    const { response } = await query('pal')
    expect(buttonsIn(response)).toEqual([])
    expect(JSON.stringify(response)).not.toMatch(/Action\.(Execute|Submit)/)
  })

  it.each([[null], [{}], [{ commandId: 'other' }], ['text']])('says how to search where it is asked %j', async (value) => {
    const { response } = await openChat().invoke('composeExtension/query', value)
    expect(at(response, 'composeExtension')).toMatchObject({ type: 'message', text: expect.stringMatching(/Try pal/) })
  })

  it('takes words that are none for nothing typed yet', async () => {
    const { response } = await openChat().invoke('composeExtension/query', { commandId: 'findModel', parameters: 'x' })
    expect(at(response, 'composeExtension', 'attachments')).toHaveLength(6)
  })
})

describe('the action on a message', () => {
  it('reads that message and answers in a dialog', async () => {
    const { response } = await recommend(message)
    expect(at(response, 'task', 'type')).toBe('continue')
    expect(at(response, 'task', 'value', 'title')).toBe('Recommend attribution')
    expect(textOf(response)).toContain('Recommended: PAL')
  })

  it('keeps nothing of it', async () => {
    const chat = openChat()
    await chat.invoke('composeExtension/fetchTask', { commandId: 'recommendAttribution', messagePayload: { body: { content: message } } })
    expect(await chat.store.load(chat.key)).toBeNull()
  })

  it('lets the answer be inserted into the conversation', async () => {
    const { response } = await recommend(message)
    const submit = at(response, 'task', 'value', 'card', 'content', 'actions', 0)
    expect(submit).toMatchObject({ type: 'Action.Submit', title: 'Insert into the conversation' })
    const data = at(submit, 'data')
    const inserted = await openChat().invoke('composeExtension/submitAction', { commandId: 'recommendAttribution', data })
    expect(at(inserted.response, 'composeExtension', 'type')).toBe('result')
    expect(textOf(inserted.response)).toContain('Recommended: PAL')
    expect(JSON.stringify(inserted.response)).not.toMatch(/Action\.(Execute|Submit)/)
  })

  it('offers nothing to insert where the message says nothing of an estate', async () => {
    const { response } = await recommend('<p>Lunch at twelve?</p>')
    expect(at(response, 'task', 'type')).toBe('continue')
    expect(JSON.stringify(response)).not.toContain('Action.Submit')
  })

  it.each([[null], [{ commandId: 'recommendAttribution' }], [{ commandId: 'recommendAttribution', messagePayload: { body: null } }]])(
    'answers %j with a dialog all the same',
    async (value) => {
      expect(at((await openChat().invoke('composeExtension/fetchTask', value)).response, 'task', 'type')).toBe('continue')
    },
  )

  it.each([[null], [{ data: { code: 'aa1tampered', language: 'en' } }], [{ data: {} }]])('refuses to insert %j kindly', async (value) => {
    const { response } = await openChat().invoke('composeExtension/submitAction', value)
    expect(at(response, 'composeExtension', 'type')).toBe('message')
  })
})
