import { Agent, request } from 'node:http'

/** What a run of requests came to; times in milliseconds. */
export interface Measured {
  readonly requests: number
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** Answers other than 200. */
  readonly errors: number
}

interface Run {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** The body of the nth request. */
  readonly body: (n: number) => string
  /** How many requests are under way at any time. */
  readonly concurrency: number
  /** Ends after so many requests, or after so many milliseconds. */
  readonly until: { readonly requests: number } | { readonly milliseconds: number }
}

/** Sends request after request, so many at a time, over connections that are kept. */
export const load = async ({ url, headers, body, concurrency, until }: Run): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const target = new URL('/api/messages', url)
  const times: number[] = []
  let next = 0
  let errors = 0
  const began = performance.now()
  const going = (): boolean => ('requests' in until ? next < until.requests : performance.now() - began < until.milliseconds)

  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const text = body(next++)
      const start = performance.now()
      const sent = request(
        target,
        { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers } },
        (response) => {
          if (response.statusCode !== 200) errors++
          response.resume().once('end', () => {
            times.push(performance.now() - start)
            resolve()
          })
        },
      )
      sent.once('error', reject)
      sent.end(text)
    })
  const lane = async (): Promise<void> => {
    while (going()) await one()
  }
  await Promise.all(Array.from({ length: concurrency }, lane))
  const took = performance.now() - began
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { requests: times.length, perSecond: (times.length / took) * 1000, p50: at(0.5), p99: at(0.99), errors }
}
