import { type Activity, type ResourceResponse, TestAdapter, type TurnContext } from 'botbuilder'
import { titlesOf } from '../../../src/cards/titles.ts'
import { createAdvisor } from '../../../src/conversation/respond.ts'
import { restoreConversation } from '../../../src/conversation/stored.ts'
import { knowledge } from '../../../src/knowledge/knowledge.ts'
import { createLog } from '../../../src/operations/logging.ts'
import { feedbackOn } from '../../../src/storage/feedback.ts'
import { conversationKey } from '../../../src/storage/key.ts'
import { memoryShelf } from '../../../src/storage/memory.ts'
import type { Shelf } from '../../../src/storage/shelf.ts'
import { createStore } from '../../../src/storage/store.ts'
import { teamChannelsOn } from '../../../src/teams/answers/team-channels.ts'
import { createApplication } from '../../../src/teams/application.ts'
import { createLimits } from '../../../src/teams/turns/limits.ts'
import { createTurns } from '../../../src/teams/turns/turns.ts'
import { read } from '../../../src/understanding/read.ts'

export const tenant = '11111111-1111-4111-8111-111111111111'
export const bot = { id: '28:bot', name: 'Attribution Advisor' }
export const today = '2026-11-24'

/** The far side: keeps what was sent and what was put in its place. */
class Client extends TestAdapter {
  readonly updates: Partial<Activity>[] = []
  readonly gone = new Set<string>()

  override async updateActivity(_: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse | undefined> {
    if (this.gone.has(activity.id ?? '')) throw Object.assign(new Error('ActivityNotFoundInConversation'), { statusCode: 404 })
    this.updates.push(activity)
    return { id: activity.id ?? '' }
  }
}

export interface Seen {
  /** Messages sent in this turn. */
  readonly sent: readonly Partial<Activity>[]
  /** Messages that took the place of earlier ones in this turn. */
  readonly updated: readonly Partial<Activity>[]
  /** The body of the invoke's response, if there was one. */
  readonly response: unknown
}

/** Activity ids are told once, whatever chat they come from. */
let count = 0

export interface ChatOptions {
  readonly scope?: 'personal' | 'channel' | 'groupChat'
  readonly shelf?: Shelf
  readonly turnsPerTenSeconds?: number
  readonly patience?: number
}

/** A chat with the real application: real turns over a store in memory; only the far side is stood in for. */
export const openChat = ({ scope = 'personal', shelf = memoryShelf(), turnsPerTenSeconds = 1_000, patience = 4_000 }: ChatOptions = {}) => {
  const log = createLog({ logLevel: 'silent' })
  const store = createStore(shelf, { days: 30, restore: restoreConversation })
  const feedback = feedbackOn(shelf)
  const run = createApplication({
    advisor: createAdvisor(knowledge, read, titlesOf(knowledge)),
    knowledge,
    turns: createTurns({ store, log }),
    feedback,
    teamChannels: teamChannelsOn(shelf),
    keepDays: 30,
    limits: createLimits(turnsPerTenSeconds),
    log,
    today: () => today,
    patience,
  })
  const client = new Client(run)
  const conversationId = scope === 'personal' ? 'a:personal' : scope === 'channel' ? '19:channel;messageid=1' : '19:group'
  const key = conversationKey(tenant, conversationId)

  const take = async (given: object): Promise<Seen> => {
    const before = client.updates.length
    await client.processActivity({
      id: `m${++count}`,
      type: 'message',
      channelId: 'msteams',
      serviceUrl: 'https://example.com/',
      from: { id: '29:robin', name: 'Robin' },
      recipient: bot,
      conversation: { id: conversationId, conversationType: scope, tenantId: tenant, isGroup: scope !== 'personal', name: '' },
      locale: 'en-GB',
      ...given,
    })
    const sent = client.activeQueue.splice(0)
    const response: unknown = sent.find(({ type }) => type === 'invokeResponse')?.value
    return {
      sent: sent.filter(({ type }) => type !== 'invokeResponse'),
      updated: client.updates.slice(before),
      response: typeof response === 'object' && response !== null ? Reflect.get(response, 'body') : undefined,
    }
  }

  return {
    take,
    client,
    store,
    key,
    /** All feedback that is kept of this chat. */
    feedback: () => feedback.given(key),
    thumb: (reaction: string, feedback: unknown = '{}', given: object = {}) =>
      take({
        type: 'invoke',
        name: 'message/submitAction',
        value: { actionName: 'feedback', actionValue: { reaction, feedback } },
        ...given,
      }),
    say: (text: string, given: object = {}) => take({ text, ...given }),
    invoke: (name: string, value: unknown, given: object = {}) => take({ type: 'invoke', name, value, ...given }),
    press: (verb: string, data: unknown, given: object = {}) =>
      take({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data } },
        replyToId: 'card',
        ...given,
      }),
  }
}

/** Every text in a card, a message or a response, in order. */
export const textsIn = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(textsIn)
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (['text', 'title', 'label', 'value', 'altText'].includes(key) ? [value] : []) : textsIn(value),
  )
}

export const textOf = (node: unknown): string => textsIn(node).join('\n')

export interface Button {
  readonly title: string
  readonly verb: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Every button by Action.Execute in a card, wherever it stands. */
export const buttonsIn = (node: unknown): readonly Button[] => {
  if (Array.isArray(node)) return node.flatMap(buttonsIn)
  if (typeof node !== 'object' || node === null) return []
  const inner = Object.values(node).flatMap(buttonsIn)
  const { type, title = '', verb, data } = node as { type?: unknown; title?: string; verb?: string; data?: Button['data'] } // looked at below
  return type === 'Action.Execute' && verb !== undefined && data !== undefined ? [{ title, verb, data }, ...inner] : inner
}

export const cardIn = (activity: Partial<Activity> | undefined): unknown => activity?.attachments?.[0]?.content
