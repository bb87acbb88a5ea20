import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from '../config.ts'
import { scrubbed } from '../secrets.ts'
import { currentReference } from './reference.ts'

export type Log = Logger

/** What is told of an error: its kind, code and place. Its message only where the system or this project wrote it, since others quote what users typed. */
const describe = (error: unknown): object => {
  if (!(error instanceof Error)) return { kind: typeof error }
  const code: unknown = Reflect.get(error, 'code')
  const status: unknown = Reflect.get(error, 'statusCode')
  const ours = error.name === 'StorageDown' || error.name === 'ConfigError' || /^E[A-Z]+$/.test(String(code))
  const at = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
  return { kind: error.name, code, status, message: ours ? error.message : undefined, at }
}

/** A log of JSON lines, each with the reference of its request and scrubbed as a whole before it is written. */
export const createLog = (config: Pick<Config, 'logLevel'>, to: DestinationStream = pino.destination(1)): Log =>
  pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describe },
      mixin: () => ({ reference: currentReference() }),
    },
    { write: (line) => to.write(scrubbed(line)) },
  )

/** Sends what libraries print to the console into the log, as warnings without their text: it may hold keys or what users typed. */
export const captureConsole = (log: Log): void => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    console[method] = (...parts: unknown[]) => {
      const error = parts.find((part) => part instanceof Error)
      log.warn({ err: error, method }, 'a library wrote to the console')
    }
}
