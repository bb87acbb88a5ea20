import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot } from '../../e2e/load.process.ts'
import { appId, openChannel, tenant } from '../../teams/channel.ts'
import { caseFiles, casesIn } from '../../understanding/score.ts'
import { load, type Measured } from './generator.ts'

/** Requests per second and latency of two echo bots and of this bot, from one generator in one run; then the memory of 100,000 turns. `--quick` leaves the memory out, `--memory` all else; `--turns=` takes another number. */
const concurrency = 20
const seconds = 6
/** Long enough for the engine to have compiled what is hot. */
const warmUp = 20
const conversations = 10_000
const longRun = Number(process.argv.find((option) => option.startsWith('--turns='))?.slice(8) ?? 100_000)

const scenarios = [
  'We are an SI, the customer runs Azure in its own tenant under an EA, we have RBAC access and deploy with Terraform',
  'ISV selling a transactable SaaS offer in the marketplace, hosted in our own tenant, PRACR approved',
  'Managed services partner, Microsoft 365 seats in the customer tenant, agreement is MCA, another partner holds the claim',
  'We do Dynamics 365 implementation for a customer who buys through CSP; they will assign us in the admin center',
  'Power Platform apps built for a customer in their tenant, we are owners of the environment, goal is the designation',
]

const channel = await openChannel()
const folder = mkdtempSync(join(tmpdir(), 'advisor-load-'))
const message = (text: string, n: number): string =>
  JSON.stringify(
    channel.message({ id: `m${n}`, text, conversation: { id: `c${n % conversations}`, conversationType: 'personal', tenantId: tenant } }),
  )
const lookup = (n: number): string => message('pal?', n)
const scenario = (n: number): string => message(scenarios[n % scenarios.length] ?? '', n)
/** What the cases ask advice for first, in all languages, so that nothing is measured that only pays for the same few messages. */
const openings = [...caseFiles.values()]
  .flatMap(casesIn)
  .flatMap(({ turns: [first], gold }) => (first && gold.intent === 'advise' ? [first] : []))
const varied = (n: number): string => message(openings[n % openings.length] ?? '', n)

const secured = { BOT_ID: appId, BOT_TENANT_ID: tenant, BOT_SECRET: 'secret', KEYS_URL: channel.keysUrl }
const authorization = `Bearer ${await channel.token({ exp: Math.floor(Date.now() / 1000) + 7200 })}`

interface Subject {
  readonly name: string
  readonly program: string
  readonly environment: Readonly<Record<string, string>>
  readonly body: (n: number) => string
}
const echo = new URL('./echo.bot.ts', import.meta.url).pathname
const advisor = new URL('../../e2e/load.bot.ts', import.meta.url).pathname
let stores = 0
const durable = (): Record<string, string> => ({
  STORAGE: 'lmdb',
  STORAGE_PATH: join(folder, String(stores++)),
  TURNS_PER_TEN_SECONDS: '10000',
  LOG_LEVEL: 'warn',
})
const subjects = (): readonly Subject[] => [
  { name: 'botbuilder echo', program: echo, environment: { KIND: 'botbuilder' }, body: scenario },
  { name: 'teams-ai echo', program: echo, environment: { KIND: 'teams-ai' }, body: scenario },
  { name: 'advisor’s edge, counting', program: advisor, environment: { ...durable(), TURNS: 'counting' }, body: scenario },
  { name: 'advisor, lookup', program: advisor, environment: durable(), body: lookup },
  { name: 'advisor, scenario', program: advisor, environment: durable(), body: scenario },
  { name: 'advisor, varied', program: advisor, environment: durable(), body: varied },
]

/** A run, and the processor time of the bot for each turn of it, in milliseconds. */
type Result = Measured & { readonly cpu: number }

const measure = async ({ program, environment, body }: Subject, jwt: boolean): Promise<Result> => {
  const bot = await startBot({ NODE_ENV: 'production', ...environment, ...(jwt ? secured : {}) }, program)
  const run = { url: bot.url, headers: jwt ? { authorization } : {}, concurrency }
  await load({ ...run, body: (n) => body(1_000_000 + n), until: { milliseconds: warmUp * 1_000 } })
  const before = await bot.state()
  const measured = await load({ ...run, body, until: { milliseconds: seconds * 1_000 } })
  const cpu = ((await bot.state()).cpu - before.cpu) / 1_000 / measured.requests
  await bot.stop()
  channel.sent.length = 0
  return { ...measured, cpu }
}

const line = (name: string, { perSecond, p50, p99, errors, cpu }: Result, against: Result): string =>
  [
    name.padEnd(25),
    `${perSecond.toFixed(0)}/s`.padStart(8),
    `p50 ${p50.toFixed(1)} ms`.padStart(14),
    `p99 ${p99.toFixed(1)} ms`.padStart(15),
    `${cpu.toFixed(2)} ms CPU`.padStart(12),
    `${(perSecond / against.perSecond).toFixed(2)} of teams-ai’s throughput`.padStart(32),
    `${(p99 / against.p99).toFixed(2)} of its p99`.padStart(18),
    errors > 0 ? `${errors} ERRORS` : '',
  ].join('  ')

for (const jwt of process.argv.includes('--memory') ? [] : [false, true]) {
  console.log(
    `\n${concurrency} requests at a time, ${jwt ? 'with' : 'without'} JWT, ${seconds} s each after ${warmUp} s of warming up; advisor on lmdb, every turn on the disk`,
  )
  const results: { readonly name: string; readonly measured: Result }[] = []
  for (const subject of subjects()) results.push({ name: subject.name, measured: await measure(subject, jwt) })
  const against = results[1]?.measured
  if (against !== undefined) for (const { name, measured } of results) console.log(line(name, measured, against))
}

if (!process.argv.includes('--quick')) {
  const bot = await startBot(durable(), advisor)
  console.log(`\n${longRun} turns in ${conversations} conversations, heap after a collection`)
  const part = longRun / 10
  for (let done = 0; done < longRun; done += part) {
    const { perSecond, errors } = await load({
      url: bot.url,
      headers: {},
      concurrency,
      body: (n) => (n % 2 ? lookup(done + n) : scenario(done + n)),
      until: { requests: part },
    })
    channel.sent.length = 0
    const { heap, rss } = await bot.state()
    console.log(
      `${String(done + part).padStart(7)} turns  ${perSecond.toFixed(0).padStart(5)}/s  heap ${(heap / 1e6).toFixed(1)} MB  resident ${(rss / 1e6).toFixed(0)} MB${errors > 0 ? `  ${errors} ERRORS` : ''}`,
    )
  }
  await bot.stop()
}
await channel.close()
rmSync(folder, { recursive: true })
