import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { createTelemetry, noTelemetry } from '../../src/operations/telemetry.ts'

/** A collector on the loopback that keeps what it is sent, by path. */
const openCollector = async () => {
  const received: Record<string, string> = {}
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received[request.url ?? ''] = Buffer.concat(chunks).toString('latin1')
    response.setHeader('content-type', 'application/json')
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { received, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

it('traces and metrics reach the endpoint: durations, statuses, conflicts and retries', async () => {
  const { received, server, url } = await openCollector()
  const telemetry = createTelemetry(url)
  const outcome = await telemetry.span('request', () => telemetry.span('turn', async () => 'done'))
  telemetry.turn('answered', 12)
  telemetry.request(200)
  telemetry.conflict()
  telemetry.retry(429)
  await telemetry.stop()
  server.close()
  expect(outcome).toBe('done')
  for (const name of [
    'advisor.turn.duration',
    'advisor.requests',
    'advisor.storage.conflicts',
    'advisor.delivery.retries',
    '429',
    'answered',
  ])
    expect(received['/v1/metrics']).toContain(name)
  expect(received['/v1/traces']).toContain('request')
  expect(received['/v1/traces']).toContain('turn')
  expect(received['/v1/traces']).toContain('attribution-advisor')
})

it('a span passes on what its work throws', async () => {
  const telemetry = createTelemetry('http://127.0.0.1:9')
  await expect(telemetry.span('turn', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})

it('an endpoint that is down costs nothing but the data', async () => {
  const telemetry = createTelemetry('http://127.0.0.1:9')
  telemetry.conflict()
  await expect(telemetry.stop()).resolves.toBeUndefined()
})

it('without an endpoint nothing is counted', () => {
  expect(createTelemetry(null)).toBe(noTelemetry)
})
