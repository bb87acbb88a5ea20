import fc from 'fast-check'
import type { Estate } from '../../src/advice/advice.ts'
import { adviceFor, estate } from '../advice/arbitrary.ts'
import { medians, shown } from './measure.ts'

const target = 5
const sampled = 1000

/** Full advice (statuses, reasons, question, what-ifs) for three parts. Fails when the slowest of many estates takes too long. */
export const bench = async (): Promise<void> => {
  const estates = fc.sample(
    estate.filter(({ parts }) => parts.length === 3),
    { numRuns: sampled, seed: 20261123 },
  )
  const slowest = slowestOf(estates)
  const nothing: Estate = { parts: [{}, {}, {}] }
  const typical: Estate = {
    parts: [
      { cloud: 'azure', tenant: 'customer', role: 'services', agreement: 'ea' },
      { cloud: 'modernWork', tenant: 'customer', role: 'services', agreement: 'ea' },
      { cloud: 'azure', tenant: 'partner', role: 'softwareVendor' },
    ],
  }
  const worst = `slowest of ${sampled} random ones`
  const found = await medians([
    { name: 'usual questions open', run: () => adviceFor(typical) },
    { name: 'nothing known', run: () => adviceFor(nothing) },
    { name: worst, run: () => adviceFor(slowest) },
  ])
  for (const [name, median] of found) console.log(`  three parts, ${name}: median ${shown(median)}`)
  console.log(`  the slowest: ${JSON.stringify(slowest)}`)
  if (Math.max(...found.values()) >= target) throw new Error(`full advice takes ${target} ms or more`)
}

/** The estate that takes longest once the code is warm, each at its best of a few runs so that a pause of the machine does not count. */
const slowestOf = (estates: readonly Estate[]): Estate => {
  for (const one of estates) timeOf(one)
  const timed = estates.map((one) => ({ one, time: Math.min(...Array.from({ length: 5 }, () => timeOf(one))) }))
  return timed.reduce((slow, next) => (next.time > slow.time ? next : slow)).one
}

const timeOf = (one: Estate): number => {
  const start = performance.now()
  adviceFor(one)
  return performance.now() - start
}
