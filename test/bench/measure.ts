import { Bench } from 'tinybench'

/** One thing to measure, under the name it is printed by. */
export interface Measured {
  readonly name: string
  readonly run: () => unknown
}

/** The median of each, in milliseconds, after warming up for so many. Throws when one of them fails. */
export const medians = async (all: readonly Measured[], warmupTime = 250): Promise<ReadonlyMap<string, number>> => {
  const bench = new Bench({ time: 1000, warmupTime, throws: true })
  for (const { name, run } of all) bench.add(name, run)
  await bench.run()
  return new Map(
    bench.tasks.map(({ name, result }) => {
      if (result === undefined || !('latency' in result) || result.latency.p50 === undefined) throw new Error(`${name} was not measured`)
      return [name, result.latency.p50]
    }),
  )
}

/** A time in milliseconds with three figures, in the unit that suits it. */
export const shown = (milliseconds: number): string =>
  milliseconds >= 1 ? `${milliseconds.toPrecision(3)} ms` : `${(milliseconds * 1000).toPrecision(3)} µs`
