import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A port on which nothing listens at the moment. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  await new Promise((done) => probe.close(done))
  return typeof address === 'object' && address !== null ? address.port : 0
}

export interface Dev {
  readonly child: ChildProcess
  /** Everything it has printed so far. */
  readonly output: () => string
  readonly address: string
  /** Ends it as Ctrl-C does; gives back its exit code. */
  readonly stop: () => Promise<number | null>
}

/** Runs `npm run dev` as a child, without npm around it, and waits until it says where to look. Throws what it printed when it ends before that. */
export const startDev = async (variables: Readonly<Record<string, string>> = {}): Promise<Dev> => {
  const ports = { PORT: String(await freePort()), PLAYGROUND_PORT: String(await freePort()) }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/dev/dev.ts'], {
    cwd: root,
    env: { ...process.env, STORAGE: 'memory', ...ports, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      printed += chunk.toString()
      const said = /open (http:\/\/\S+)/.exec(printed)?.[1]
      if (said) resolve(said)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', () => reject(new Error(printed)))
  })
  return {
    child,
    output: () => printed,
    address,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode
      child.kill('SIGINT')
      const [code] = (await once(child, 'exit')) as [number | null] // what the event carries
      return code
    },
  }
}
