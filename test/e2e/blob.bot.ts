import { readConfig } from '../../src/config.ts'
import { createLog } from '../../src/operations/logging.ts'
import { startHost } from '../../src/teams/host.ts'
import { counting } from '../teams/running.ts'

/** A bot that counts its turns, as a process of its own; tells its address to whoever forked it. */
const config = readConfig(process.env)
const host = await startHost({ config, log: createLog(config), takeTurns: counting })
process.once('SIGTERM', () => void host.stop().then(() => process.exit(0)))
process.send?.(host.url)
