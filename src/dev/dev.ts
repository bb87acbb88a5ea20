import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { answers, isFree, portIn } from './playground/ports.ts'

/** `npm run dev`: the bot and the Agents Playground beside it, both on this machine alone, until Ctrl-C. */
const host = '127.0.0.1'
const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const refuse = (problem: string): never => {
  console.error(problem)
  process.exit(1)
}

const usablePort = async (variable: string, usual: number): Promise<number> => {
  const port = portIn(process.env[variable], usual) ?? refuse(`${variable} must be a port from 1 to 65535.`)
  if (await isFree(host, port)) return port
  return refuse(`Port ${port} is in use on this machine. Stop what listens there, or set ${variable} to another port.`)
}

const children: ChildProcess[] = []
let stopping = false

/** Ends what still runs, waits for it, and ends with the code. */
const stop = async (code: number): Promise<void> => {
  if (stopping) return
  stopping = true
  const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
  for (const child of running) child.kill('SIGTERM')
  await Promise.all(running.map((child) => once(child, 'exit')))
  process.exit(code)
}

const start = (
  path: string,
  options: readonly string[],
  variables: Readonly<Record<string, string>>,
  output: 'inherit' | 'ignore',
): void => {
  const child = fork(file(path), options, { env: { ...process.env, ...variables }, stdio: ['ignore', output, 'inherit', 'ipc'] })
  children.push(child)
  child.once('exit', (code) => void stop(code ?? 0))
}

process.once('SIGINT', () => void stop(0))
process.once('SIGTERM', () => void stop(0))

const botPort = await usablePort('PORT', 3978)
const playgroundPort = await usablePort('PLAYGROUND_PORT', 56150)
/** The playground sends no token: a registration that env/.env holds for production is left out here. */
const noRegistration = {
  BOT_ID: '',
  BOT_TENANT_ID: '',
  BOT_SECRET: '',
  BOT_CREDENTIAL: '',
  BOT_CERTIFICATE_KEY_FILE: '',
  BOT_CERTIFICATE_THUMBPRINT: '',
  ALLOWED_TENANTS: '',
}
const botVariables = { ...noRegistration, MODE: 'dev', HOST: host, PORT: String(botPort), LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' }
start('../index.ts', [], botVariables, 'inherit')
start(
  './playground/launch.ts',
  ['-e', `http://${host}:${botPort}/api/messages`, '-c', 'msteams', '-p', String(playgroundPort), '--disable-telemetry', 'true'],
  {
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: file('./playground/config.yml'),
    M365_AGENTS_PLAYGROUND_LOGFILE: file('../../devTools/playground.log'),
  },
  'ignore',
)
const isStopping = () => stopping
await Promise.all([answers(`http://${host}:${botPort}/healthz`, isStopping), answers(`http://${host}:${playgroundPort}/`, isStopping)])
if (!stopping) console.log(`Attribution Advisor is ready: open http://${host}:${playgroundPort} (stop with Ctrl-C)`)
