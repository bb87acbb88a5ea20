import type { Activity } from 'botbuilder'
import { z } from 'zod/v4'
import { parsedJson } from '../../json.ts'

/** Why a request's body is no activity. */
export type Malformed = 'NotJson' | 'BrokenJson' | 'NotAnActivity'

const Text = z.string().max(4_096)
const Party = z.looseObject({ id: Text.min(1), name: z.string().nullish(), aadObjectId: z.string().nullish(), role: z.string().nullish() })
const Bag = z.record(z.string(), z.unknown())

/** What every activity carries. Fields that are read further in are of their kind or absent; the rest is passed on untouched. */
const Envelope = z.looseObject({
  type: Text.min(1),
  id: Text.nullish(),
  channelId: Text.min(1),
  /** An empty one is refused with the authentication. */
  serviceUrl: Text.default(''),
  conversation: z.looseObject({
    id: Text.min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
    isGroup: z.boolean().nullish(),
  }),
  from: Party,
  recipient: Party,
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  locale: z.string().nullish(),
  name: z.string().nullish(),
  action: z.string().nullish(),
  replyToId: z.string().nullish(),
  deliveryMode: z.string().nullish(),
  timestamp: z.string().nullish(),
  localTimestamp: z.string().nullish(),
  expiration: z.string().nullish(),
  channelData: Bag.nullish(),
  entities: z.array(Bag).nullish(),
  attachments: z.array(Bag).nullish(),
  membersAdded: z.array(Party).nullish(),
  membersRemoved: z.array(Party).nullish(),
})

/** The activity in a request's body, with its times as dates, or why there is none. */
export const readActivity = (contentType: string, body: unknown): Activity | Malformed => {
  if (contentType !== 'application/json') return 'NotJson'
  const text = String(body ?? '')
  const json = parsedJson(text, suspicious.test(text) ? harmless : undefined)
  if (json === undefined) return 'BrokenJson'
  const parsed = Envelope.safeParse(json)
  if (!parsed.success) return 'NotAnActivity'
  const { serviceUrl, timestamp, localTimestamp, expiration } = parsed.data
  const times = { timestamp: moment(timestamp), localTimestamp: moment(localTimestamp), expiration: moment(expiration) }
  return Object.assign(json as Activity, { serviceUrl }, times) // the envelope has just been checked
}

const moment = (said: string | null | undefined): Date | undefined => {
  const date = new Date(said ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Names with which a parsed object could reach into its prototype. */
const dangerous: readonly string[] = ['__proto__', 'constructor', 'prototype']
/** Whether one of them may be in the text, perhaps written with escapes. Most texts hold neither, and are parsed faster. */
const suspicious = /__proto__|constructor|prototype|\\u/

const harmless = (name: string, value: unknown): unknown => (dangerous.includes(name) ? undefined : value)
