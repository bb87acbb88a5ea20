import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { Conversation } from '../../conversation/conversation.ts'
import type { Log } from '../../operations/logging.ts'
import { noTelemetry, type Telemetry } from '../../operations/telemetry.ts'
import { digest } from '../../storage/key.ts'
import { oneAtATime } from '../../storage/one-at-a-time.ts'
import { type ConversationStore, emptyRecord, StorageDown, type StoredConversation } from '../../storage/store.ts'
import { claimed, remember, settled } from './turn-record.ts'

/** What a turn makes of a conversation. A null conversation forgets everything that is kept of it. */
interface Changed<O> {
  readonly conversation: Conversation | null
  readonly outcome: O
}

/**
 * The pure part of a turn: called again, with another conversation, when another process was faster, and once more to make the same reply
 * for an activity that is delivered again. `lost`: an earlier conversation could not be carried over, which the reply should say.
 */
export type Change<O> = (conversation: Conversation | null, lost: StoredConversation['lost']) => Changed<O>

interface Taken<O> {
  readonly outcome: O
  /** The activity was taken before: it changed nothing now. */
  readonly repeated: boolean
  /** The record as the turn saved it; an empty one when it forgot everything. */
  readonly record: StoredConversation
}

/** Sends what a turn came to, knowing what is kept by now. */
type Send<O> = (outcome: O, record: StoredConversation) => Promise<void>

export interface Turns {
  /**
   * Takes one turn: waits for the conversation's earlier turns, saves what `change` makes of it, then sends the reply with `send`, then
   * remembers that it was sent. An activity that was taken before has no second effect; its reply is sent again only if it never left.
   * Without `send` the reply counts as sent once the conversation is saved; then send nothing when `repeated`.
   * Throws StorageDown when nothing was saved, and whatever `send` throws; in both cases the activity may be taken again.
   */
  readonly take: <O>(key: string, activityId: string, change: Change<O>, send?: Send<O>) => Promise<Taken<O>>
  /** The keys of all conversations of a chat of which anything is kept. Throws StorageDown. */
  readonly within: (chat: string) => Promise<readonly string[]>
}

interface Needs {
  readonly store: ConversationStore
  readonly log: Log
  readonly telemetry?: Telemetry
  readonly now?: () => number
}

type Found = NonNullable<Awaited<ReturnType<ConversationStore['load']>>>

/** How long a process may take to send a reply until another one may do so in its place; above the total limit of delivery. */
const lease = 20_000
const attempts = 60

/** Turns over the store: one at a time for each conversation in this process, by compare-and-set across processes. */
export const createTurns = ({ store, log, telemetry = noTelemetry, now = Date.now }: Needs): Turns => {
  const inOrder = oneAtATime()
  const self = randomBytes(6).toString('base64url')
  /** Turns that left no record behind, or whose record says less than this process knows. */
  const done = new LRUCache<string, true>({ max: 20_000 })

  const take = async <O>(key: string, id: string, change: Change<O>, send?: Send<O>): Promise<Taken<O>> => {
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await sleep(Math.random() * Math.min(200, 10 * attempt))
      const found = await store.load(key)
      const record = found?.record ?? emptyRecord(now())
      const known = record.turns.find((turn) => turn.id === id)
      const isDone = done.has(`${key} ${id}`)
      if (known !== undefined || isDone) {
        const { outcome } = change(known?.before === undefined ? record.conversation : known.before, record.lost)
        if (known === undefined || known.sent || isDone || send === undefined || known.before === undefined)
          return { outcome, repeated: true, record }
        if (known.claim !== null && known.claim.by !== self && known.claim.until > now()) {
          await sleep(200)
          continue
        }
        const saved = await save(key, claimed(record, id, { by: self, until: now() + lease }, now()), found?.version ?? null)
        if (saved === null) continue
        await deliver(key, id, saved, () => send(outcome, saved.record))
        return { outcome, repeated: true, record: saved.record }
      }
      const { conversation, outcome } = change(record.conversation, record.lost)
      if (conversation === null) {
        await store.remove(key)
        const record = emptyRecord(now())
        await send?.(outcome, record)
        done.set(`${key} ${id}`, true)
        return { outcome, repeated: false, record }
      }
      const claim = send === undefined ? null : { by: self, until: now() + lease }
      const saved = await save(key, remember(record, conversation, { id, claim }, now()), found?.version ?? null)
      if (saved === null) continue
      if (send !== undefined) await deliver(key, id, saved, () => send(outcome, saved.record))
      return { outcome, repeated: false, record: saved.record }
    }
    throw new StorageDown(`the conversation changed under each of ${attempts} attempts to save it`)
  }

  /** What lies under the key now; null when another process was faster. */
  const save = async (key: string, record: StoredConversation, expected: string | null): Promise<Found | null> => {
    const saved = await store.save(key, record, expected)
    if (saved !== 'conflict') return { record, version: saved.version }
    telemetry.conflict()
    return null
  }

  /** Sends, then remembers that the reply has left; gives the claim up when it has not. */
  const deliver = async (key: string, id: string, saved: Found, send: () => Promise<void>): Promise<void> => {
    try {
      await send()
    } catch (error) {
      await settle(key, id, saved, false)
      throw error
    }
    done.set(`${key} ${id}`, true)
    await settle(key, id, saved, true)
  }

  /** A failure here costs at most a second copy of the reply, should the activity be delivered again to another process. */
  const settle = async (key: string, id: string, saved: Found, sent: boolean): Promise<void> => {
    try {
      for (let found: Found | null = saved; found?.record.turns.some((turn) => turn.id === id); found = await store.load(key)) {
        if ((await save(key, settled(found.record, id, sent), found.version)) !== null) return
        await sleep(Math.random() * 20)
      }
    } catch (error) {
      log.warn({ err: error }, 'could not remember whether a reply was sent')
    }
  }

  const timed = async <O>(work: () => Promise<Taken<O>>): Promise<Taken<O>> => {
    const start = performance.now()
    try {
      const taken = await work()
      telemetry.turn(taken.repeated ? 'repeated' : 'answered', performance.now() - start)
      return taken
    } catch (error) {
      telemetry.turn('failed', performance.now() - start)
      throw error
    }
  }

  return {
    within: store.within,
    take: (key, activityId, change, send) =>
      telemetry.span('turn', () => timed(() => inOrder(key, () => take(key, identified(activityId), change, send)))),
  }
}

/** An activity without an id cannot be told from another one, and so is never taken for one. */
const identified = (activityId: string): string => (activityId === '' ? randomBytes(12).toString('base64url') : digest(activityId))
