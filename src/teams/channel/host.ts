import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TurnContext } from 'botbuilder'
import type { Config } from '../../config.ts'
import type { Log } from '../../operations/logging.ts'
import { noTelemetry, type Telemetry } from '../../operations/telemetry.ts'
import { openShelf, openStore } from '../../storage/open.ts'
import type { Shelf } from '../../storage/shelf.ts'
import type { ConversationStore } from '../../storage/store.ts'
import { createLimits, type Limits } from '../turns/limits.ts'
import { createTurns, type Turns } from '../turns/turns.ts'
import { type Channel, createAdapter } from './authentication.ts'
import { createServer } from './server.ts'

/** What the taking of turns may lean on. */
export interface Tools {
  readonly config: Config
  readonly turns: Turns
  readonly store: ConversationStore
  /** What the store is built on; other things may lie on it under keys of their own, and expire with the rest. */
  readonly shelf: Shelf
  readonly limits: Limits
  readonly log: Log
  readonly telemetry: Telemetry
}

interface Needs {
  readonly config: Config
  readonly log: Log
  readonly telemetry?: Telemetry
  /** Makes what takes each turn. */
  readonly takeTurns: (tools: Tools) => (context: TurnContext) => Promise<void>
  /** By default Teams. */
  readonly channel?: Channel
}

export interface Host {
  readonly url: string
  /** Is not ready any more at once, takes no new turns half a second later, ends those under way, and closes the store: within ten seconds. */
  readonly stop: () => Promise<void>
}

const hour = 3_600_000
const lastCall = 500
const drainLimit = 8_000

/** The bot, listening. Throws when the address cannot be listened on, and StorageDown when a local store cannot be opened. */
export const startHost = async ({ config, log, telemetry = noTelemetry, takeTurns, channel }: Needs): Promise<Host> => {
  const shelf = openShelf(config)
  const store = openStore(config, shelf)
  const turns = createTurns({ store, log, telemetry })
  const limits = createLimits(config.turnsPerTenSeconds)
  const onTurn = takeTurns({ config, turns, store, shelf, limits, log, telemetry })
  let draining = false
  const ready = async (): Promise<boolean> => {
    if (draining) return false
    await store.check()
    return true
  }
  const server = createServer({ config, adapter: createAdapter(config, log, telemetry, channel), onTurn, log, ready, telemetry })
  const sweep = () =>
    store.sweep().then(
      (removed) => log.info({ removed }, 'expired conversations were deleted'),
      (error: unknown) => log.warn({ err: error }, 'expired conversations could not be deleted'),
    )
  const sweeping = setInterval(sweep, hour)
  sweeping.unref()
  server.listen(config.port, config.host)
  await once(server, 'listening')
  void sweep()
  const { port } = server.address()
  log.info({ port, mode: config.mode, storage: config.storage.kind }, 'listening')

  const stop = async (): Promise<void> => {
    draining = true
    clearInterval(sweeping)
    // What was sent before anybody could know is still taken; closing at once would cut connections whose request is on its way.
    await sleep(lastCall)
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    // Connections kept alive are ended as they fall idle; otherwise they would hold the server for seconds.
    const closing = setInterval(() => server.server.closeIdleConnections(), 20)
    const overdue = setTimeout(() => server.server.closeAllConnections(), drainLimit)
    await closed
    clearInterval(closing)
    clearTimeout(overdue)
    await store.close()
    await telemetry.stop()
    log.info('stopped')
  }
  return { url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`, stop }
}
