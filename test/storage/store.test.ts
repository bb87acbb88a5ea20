import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Conversation, newConversation, partIdOf } from '../../src/conversation/conversation.ts'
import { restoreConversation } from '../../src/conversation/stored.ts'
import { feedbackOn } from '../../src/storage/feedback.ts'
import { chatKey, conversationKey } from '../../src/storage/key.ts'
import { memoryShelf } from '../../src/storage/memory.ts'
import { readRecord, writeRecord } from '../../src/storage/record.ts'
import { createStore, type StoredConversation } from '../../src/storage/store.ts'

const day = 86_400_000
const stated: Conversation = {
  ...newConversation('de'),
  revision: 3,
  turns: 2,
  scenario: {
    parts: [{ id: partIdOf(1), facts: { cloud: { value: 'azure', quote: 'Azure', turn: 1 } }, declined: [] }],
    goalsDeclined: true,
  },
}
const record: StoredConversation = {
  conversation: stated,
  lost: null,
  since: 5,
  changed: 6,
  turns: [
    { id: 'a', sent: false, claim: { by: 'me', until: 7 }, before: null },
    { id: 'b', sent: true, claim: null, before: stated },
  ],
}

describe('a record', () => {
  it('comes back as it was written', () => {
    expect(readRecord(writeRecord(record), restoreConversation, 9)).toEqual(record)
  })

  it('of a version that cannot be read is a fresh start that says so', () => {
    const future = writeRecord(record).replaceAll('"version":1', '"version":2')
    const read = readRecord(future, restoreConversation, 9)
    expect(read).toMatchObject({ conversation: null, lost: 'unreadable' })
    expect(read.turns.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('in a format that cannot be read is a fresh start that says so', () => {
    expect(readRecord('{"format":99}', restoreConversation, 9)).toEqual({
      conversation: null,
      lost: 'unreadable',
      since: 9,
      changed: 9,
      turns: [],
    })
  })

  it('is read from any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readRecord(text, restoreConversation, 9).lost).toBe('unreadable')
      }),
    )
  })

  it('holds facts with their quotes, times and digests, and nothing else', () => {
    expect(JSON.parse(writeRecord({ ...record, turns: [] }))).toEqual({ format: 1, conversation: stated, since: 5, changed: 6, turns: [] })
  })
})

describe('the store', () => {
  it('forgets a conversation that was quiet for too long, at once and for good', async () => {
    let now = 100 * day
    const shelf = memoryShelf(() => now)
    const store = createStore(shelf, { days: 30, restore: restoreConversation, now: () => now })
    await store.save('k', { ...record, changed: now }, null)
    now += 29 * day
    expect((await store.load('k'))?.record.conversation).toEqual(stated)
    now += 2 * day
    expect((await store.load('k'))?.record).toMatchObject({ conversation: null, lost: null, turns: [] })
    expect(await store.sweep()).toBe(1)
    expect(await shelf.read('k')).toBeNull()
  })

  it('removes a conversation with the feedback given in it, and leaves its neighbours', async () => {
    const shelf = memoryShelf()
    const store = createStore(shelf, { days: 30, restore: restoreConversation })
    const feedback = feedbackOn(shelf)
    for (const key of ['t/k', 't/kk']) {
      await store.save(key, { ...record, changed: Date.now() }, null)
      await feedback.keep(key, { decision: null, reaction: 'like', reason: '', by: 'b', at: 1 })
    }
    await store.remove('t/k')
    expect(await store.load('t/k')).toBeNull()
    expect(await feedback.given('t/k')).toEqual([])
    expect(await store.load('t/kk')).not.toBeNull()
    expect(await feedback.given('t/kk')).toHaveLength(1)
  })

  it.each(['t/k', 'feedback/t/k/'])('says so when what was to be removed is still there: %s', async (stuck) => {
    const shelf = memoryShelf()
    const store = createStore(
      { ...shelf, remove: (key) => (key.startsWith(stuck) ? Promise.resolve() : shelf.remove(key)) },
      { days: 30, restore: restoreConversation },
    )
    await store.save('t/k', record, null)
    await feedbackOn(shelf).keep('t/k', { decision: null, reaction: 'like', reason: '', by: 'b', at: 1 })
    await expect(store.remove('t/k')).rejects.toThrow('still there')
  })

  it('lets a new conversation take the place of an expired one', async () => {
    let now = 100 * day
    const store = createStore(
      memoryShelf(() => now),
      { days: 1, restore: restoreConversation, now: () => now },
    )
    await store.save('k', { ...record, changed: now }, null)
    now += 2 * day
    const expired = await store.load('k')
    expect(await store.save('k', { ...record, changed: now }, expired?.version ?? null)).not.toBe('conflict')
  })
})

describe('a key', () => {
  it('begins with a digest of the tenant and differs between tenants for one conversation id', () => {
    const [one, other] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
    expect(conversationKey(one, 'c').split('/')[0]).toBe(conversationKey(one, 'd').split('/')[0])
    expect(conversationKey(one, 'c')).not.toContain(one)
    expect(conversationKey(one, 'c')).not.toBe(conversationKey(other, 'c'))
    expect(conversationKey(one.toUpperCase(), 'c')).toBe(conversationKey(one, 'c'))
  })

  it('of a thread begins with that of its channel, and with no other', () => {
    const [one, other] = ['19:one@thread.tacv2', '19:other@thread.tacv2']
    const key = conversationKey('t', `${one};messageid=1`)
    expect(key.startsWith(`${chatKey('t', one)}/`)).toBe(true)
    expect(key).not.toBe(conversationKey('t', `${one};messageid=2`))
    expect(chatKey('t', other)).not.toBe(chatKey('t', one))
    expect(chatKey('u', one)).not.toBe(chatKey('t', one))
  })

  it('of one tenant is never that of another, whatever the conversation ids', () => {
    const tenant = fc.uuid()
    fc.assert(
      fc.property(tenant, tenant, fc.string(), fc.string(), (a, b, one, other) => {
        fc.pre(a !== b)
        expect(conversationKey(a, one)).not.toBe(conversationKey(b, other))
      }),
    )
  })

  it('is of three digests, whose characters every store takes, however odd the tenant', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (tenant, id) => {
        expect(conversationKey(tenant, id)).toMatch(/^[\w-]{43}(?:\/[\w-]{43}){2}$/)
      }),
    )
  })
})
