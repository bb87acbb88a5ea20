import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { ConfigError, readConfig } from './config.ts'
import { captureConsole, createLog } from './operations/logging.ts'
import { createTelemetry } from './operations/telemetry.ts'
import { StorageDown } from './storage/store.ts'
import { startHost } from './teams/channel/host.ts'
import { takeTurns } from './teams/take-turns.ts'

/** The production server, and with MODE=dev the local one: from the environment to a bot that listens until SIGTERM or SIGINT. */
const start = async (): Promise<void> => {
  if (existsSync('env/.env')) loadEnvFile('env/.env')
  const config = readConfig(process.env)
  const log = createLog(config)
  captureConsole(log)
  const telemetry = createTelemetry(config.telemetryUrl)
  const host = await startHost({ config, log, telemetry, takeTurns })
  const stop = (signal: string): void => {
    log.info({ signal }, 'stopping')
    host.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  // a child of `npm run dev` ends with it, however that ended
  process.once('disconnect', () => stop('disconnect'))
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a promise was left unhandled'))
}

start().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof StorageDown
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  const inUse = code === 'EADDRINUSE' ? 'The bot cannot start: its port is in use. Set PORT to another one.' : null
  process.stderr.write(`${known ? error.message : (inUse ?? `The bot cannot start: ${String(error)}`)}\n`)
  process.exitCode = 1
})
