import { z } from 'zod/v4'
import type { Conversation } from '../conversation/conversation.ts'
import { parsedJson } from '../json.ts'

/** A turn that was taken, so that the same activity delivered again has no second effect. */
export interface RememberedTurn {
  /** Digest of the activity's id. */
  readonly id: string
  /** Whether the reply has left; until then it may be sent again. */
  readonly sent: boolean
  /** Who sends the reply, and until when (milliseconds since 1970) nobody else shall. */
  readonly claim: { readonly by: string; readonly until: number } | null
  /** The conversation as it was before, from which the same reply can be made once more; kept for replies not sent and for the newest turn. */
  readonly before?: Conversation | null
}

/** All that is kept of a conversation. */
export interface StoredConversation {
  /** Null: nothing was said yet, or what was said is lost. */
  readonly conversation: Conversation | null
  /** Why an earlier conversation cannot be continued; null when there is nothing to tell. */
  readonly lost: 'unreadable' | null
  /** When the record was begun and last changed, in milliseconds since 1970. */
  readonly since: number
  readonly changed: number
  /** The newest last. */
  readonly turns: readonly RememberedTurn[]
}

/** A record in which nothing was said yet, or in which what was said is lost. */
export const emptyRecord = (now: number, lost: StoredConversation['lost'] = null): StoredConversation => ({
  conversation: null,
  lost,
  since: now,
  changed: now,
  turns: [],
})

const Turn = z.object({
  id: z.string(),
  sent: z.boolean(),
  claim: z.object({ by: z.string(), until: z.number() }).nullable(),
  before: z.unknown().optional(),
})
const Record = z.object({
  format: z.literal(1),
  conversation: z.unknown(),
  since: z.number(),
  changed: z.number(),
  turns: z.array(Turn),
})

export const writeRecord = ({ conversation, since, changed, turns }: StoredConversation): string =>
  JSON.stringify({ format: 1, conversation, since, changed, turns })

/** The record in the text. Total: what cannot be read becomes an empty record that says `unreadable`, changed at `now`. */
export const readRecord = (text: string, restore: (value: unknown) => Conversation | null, now: number): StoredConversation => {
  const parsed = Record.safeParse(parsedJson(text))
  if (!parsed.success) return emptyRecord(now, 'unreadable')
  const { since, changed, turns } = parsed.data
  const conversation = parsed.data.conversation === null ? null : restore(parsed.data.conversation)
  const lost = conversation === null && parsed.data.conversation !== null ? 'unreadable' : null
  return { conversation, lost, since, changed, turns: turns.map((turn) => rememberedTurn(turn, restore)) }
}

const rememberedTurn = ({ before, ...turn }: z.infer<typeof Turn>, restore: (value: unknown) => Conversation | null): RememberedTurn => {
  if (before === undefined) return turn
  if (before === null) return { ...turn, before: null }
  const restored = restore(before)
  return restored === null ? turn : { ...turn, before: restored }
}
