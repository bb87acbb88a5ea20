import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { noTelemetry } from '../../../src/operations/telemetry.ts'
import { createDelivery } from '../../../src/teams/channel/delivery.ts'

const failure = (statusCode: number, retryAfter?: string) =>
  Object.assign(new Error('refused'), {
    statusCode,
    response: { headers: { get: (name: string) => (name === 'retry-after' ? retryAfter : undefined) } },
  })

/** A delivery on a clock of its own, which fails as given, then succeeds. */
const deliver = async (failures: readonly unknown[]) => {
  let now = 0
  const waits: number[] = []
  const retries: number[] = []
  const delivery = createDelivery({
    log: pino({ level: 'silent' }),
    telemetry: { ...noTelemetry, retry: (status) => void retries.push(status) },
    now: () => now,
    random: () => 0.5,
    wait: async (time) => {
      waits.push(time)
      now += time
    },
  })
  let attempts = 0
  const outcome = await delivery(async () => {
    const error = failures[attempts++]
    if (error !== undefined) throw error
    return 'sent'
  }).catch((error: unknown) => error)
  return { outcome, attempts, waits, retries }
}

describe('a delivery', () => {
  it.each([412, 429, 502, 503, 504])('is repeated after %i', async (status) => {
    expect(await deliver([failure(status)])).toMatchObject({ outcome: 'sent', attempts: 2, retries: [status] })
  })

  it.each([400, 401, 403, 404, 413, 500])('is not repeated after %i', async (status) => {
    const { outcome, attempts } = await deliver([failure(status)])
    expect(attempts).toBe(1)
    expect(outcome).toMatchObject({ statusCode: status })
  })

  it('is repeated when no connection was made, not when the error is something else', async () => {
    expect((await deliver([Object.assign(new Error('x'), { code: 'ECONNREFUSED' })])).attempts).toBe(2)
    expect((await deliver([Object.assign(new Error('x'), { code: 'ERR_INVALID_URL' })])).attempts).toBe(1)
    expect((await deliver([new TypeError('x')])).attempts).toBe(1)
  })

  it('waits as long as the channel asks, in seconds or until a moment', async () => {
    expect((await deliver([failure(429, '3')])).waits).toEqual([3_000])
    expect((await deliver([failure(429, new Date(2_000).toUTCString())])).waits).toEqual([2_000])
  })

  it('waits longer each time, with jitter, and gives up within eight seconds', async () => {
    const { outcome, waits } = await deliver(Array.from({ length: 50 }, () => failure(503)))
    expect(outcome).toMatchObject({ statusCode: 503 })
    expect(waits.length).toBeGreaterThan(3)
    expect(waits.every((wait, n) => n === 0 || wait > (waits[n - 1] ?? 0))).toBe(true)
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(8_000)
  })

  it('gives up at once when the channel asks for more patience than there is', async () => {
    expect(await deliver([failure(429, '3600')])).toMatchObject({ attempts: 1, waits: [] })
  })
})
