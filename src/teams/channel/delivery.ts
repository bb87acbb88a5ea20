import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod/v4'
import type { Log } from '../../operations/logging.ts'
import type { Telemetry } from '../../operations/telemetry.ts'

/** Sends, and sends again where the channel allows it. Throws what the last attempt threw. */
export type Delivery = <T>(send: () => Promise<T>) => Promise<T>

interface Needs {
  readonly log: Log
  readonly telemetry: Telemetry
  /** All times in milliseconds. */
  readonly wait?: (time: number) => Promise<unknown>
  readonly now?: () => number
  /** From 0 up to, not including, 1. */
  readonly random?: () => number
}

/** From the first attempt until the last may begin. */
const limit = 8_000
const firstDelay = 250
const worthRepeating: readonly number[] = [412, 429, 502, 503, 504]
/** No connection was made, or one kept open had been closed meanwhile. */
const broken: readonly string[] = ['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND', 'ECONNRESET', 'EPIPE']

const Failure = z.object({
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  response: z
    .object({ headers: z.custom<Headers>((value) => isHeaders(value)) })
    .optional()
    .catch(undefined),
})
interface Headers {
  readonly get: (name: string) => unknown
}
const isHeaders = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'function'

/** A delivery by the channel's retry table: 412, 429, 502, 503, 504 and broken connections again, after doubling, jittered delays or as Retry-After says; all else never. */
export const createDelivery = ({ log, telemetry, wait = sleep, now = Date.now, random = Math.random }: Needs): Delivery => {
  return async (send) => {
    const start = now()
    for (let attempt = 0; ; attempt++) {
      try {
        return await send()
      } catch (error) {
        const status = statusOf(error)
        const delay = retryAfter(error, now()) ?? firstDelay * 2 ** attempt * (0.5 + random() / 2)
        if (status === null || now() + delay > start + limit) throw error
        telemetry.retry(status)
        log.info({ status, attempt: attempt + 1, delay: Math.round(delay) }, 'a reply is sent again')
        await wait(delay)
      }
    }
  }
}

/** The status of a failure worth repeating, 0 for a broken connection; null for any other. */
const statusOf = (error: unknown): number | null => {
  const failure = Failure.safeParse(error)
  if (!failure.success) return null
  const { statusCode, code } = failure.data
  if (statusCode !== undefined) return worthRepeating.includes(statusCode) ? statusCode : null
  return code !== undefined && broken.includes(code) ? 0 : null
}

/** How long the channel asks to wait, in milliseconds; null when it does not say. */
const retryAfter = (error: unknown, now: number): number | null => {
  const said = Failure.safeParse(error).data?.response?.headers.get('retry-after')
  if (typeof said !== 'string') return null
  const seconds = Number(said)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const moment = Date.parse(said)
  return Number.isNaN(moment) ? null : Math.max(0, moment - now)
}
