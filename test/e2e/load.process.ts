import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod/v4'
import { bundle } from './bundle.ts'

const State = z.object({ heap: z.number(), rss: z.number(), cpu: z.number(), unhandled: z.number() })

/** The whole bot in a process of its own. */
export interface Bot {
  readonly url: string
  readonly child: ChildProcess
  /** Everything it wrote to its output so far. */
  readonly written: () => string
  /** Bytes on the heap and in all after a collection, microseconds of processor time so far, and promises left unhandled. */
  readonly state: () => Promise<z.infer<typeof State>>
  readonly post: (body: unknown, headers?: Record<string, string>) => Promise<{ readonly status: number; readonly body: string }>
  /** Ends it gently; gives back its exit code and how long that took, in milliseconds. */
  readonly stop: () => Promise<{ readonly code: number | null; readonly took: number }>
}

/** Starts it with these variables, by default in dev, on any port, with memory for a store. `program`: another bot that tells its address and its state likewise. */
export const startBot = async (environment: Readonly<Record<string, string>> = {}, program = './load.bot.ts'): Promise<Bot> => {
  const child = fork(bundle(program), [], {
    env: { PATH: process.env.PATH, MODE: 'dev', PORT: '0', STORAGE: 'memory', LOG_LEVEL: 'debug', ...environment },
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (written += chunk.toString()))
  const [url] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`it did not start: ${written}`))),
  ])
  return {
    url: String(url),
    child,
    written: () => written,
    state: async () => {
      const answered = once(child, 'message')
      child.send('state')
      return State.parse((await answered)[0])
    },
    post: async (body, headers = {}) => {
      const response = await fetch(`${String(url)}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { status: response.status, body: await response.text() }
    },
    stop: async () => {
      const began = performance.now()
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = await exited
      return { code: typeof code === 'number' ? code : null, took: performance.now() - began }
    },
  }
}
