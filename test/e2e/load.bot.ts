import { z } from 'zod/v4'
import { readConfig } from '../../src/config.ts'
import { captureConsole, createLog } from '../../src/operations/logging.ts'
import { startHost } from '../../src/teams/host.ts'
import { takeTurns } from '../../src/teams/take-turns.ts'
import { SignedHere } from '../teams/running.ts'

/** The whole bot as a process of its own, whose outgoing calls are signed without asking anybody. Tells its address, and when asked its memory. */
const config = readConfig(process.env)
const log = createLog(config)
captureConsole(log)
let unhandled = 0
process.on('unhandledRejection', (error) => {
  unhandled++
  log.error({ err: error }, 'a promise was left unhandled')
})
const host = await startHost({ config, log, takeTurns, ...(config.identity === null ? {} : { credentials: new SignedHere() }) })
process.once('SIGTERM', () => void host.stop().then(() => process.exit(0)))
process.on('message', (message) => {
  if (z.literal('state').safeParse(message).success) {
    globalThis.gc?.()
    process.send?.({ heap: process.memoryUsage().heapUsed, rss: process.memoryUsage().rss, unhandled })
  }
})
process.send?.(host.url)
