import { z } from 'zod/v4'
import { readConfig } from '../../src/config.ts'
import { captureConsole, createLog } from '../../src/operations/logging.ts'
import { startHost } from '../../src/teams/channel/host.ts'
import { takeTurns } from '../../src/teams/take-turns.ts'
import { counting, SignedHere } from '../teams/running.ts'

/** The whole bot as a process of its own, whose outgoing calls are signed without asking anybody and whose channel has its keys at KEYS_URL; with TURNS=counting it only counts its turns. Tells its address, and when asked its state. */
const config = readConfig(process.env)
const log = createLog(config)
captureConsole(log)
let unhandled = 0
process.on('unhandledRejection', (error) => {
  unhandled++
  log.error({ err: error }, 'a promise was left unhandled')
})
const host = await startHost({
  config,
  log,
  takeTurns: process.env.TURNS === 'counting' ? counting : takeTurns,
  ...(config.identity === null ? {} : { channel: { credentials: new SignedHere(), keysUrl: process.env.KEYS_URL ?? '' } }),
})
process.once('SIGTERM', () => void host.stop().then(() => process.exit(0)))
process.on('message', (message) => {
  if (z.literal('state').safeParse(message).success) {
    globalThis.gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    const { user, system } = process.cpuUsage()
    process.send?.({ heap: heapUsed, rss, cpu: user + system, unhandled })
  }
})
process.send?.(host.url)
