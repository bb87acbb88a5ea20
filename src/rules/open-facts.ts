import type { Trace } from './evaluate.ts'

/** The unknown facts that keep a trace unknown, each once; none when it is settled. */
export const openFacts = (trace: Trace): readonly string[] => [...new Set(openLeaves(trace))]

const openLeaves = (trace: Trace): readonly string[] => {
  if (trace.truth !== 'unknown') return []
  return trace.condition.kind === 'is' ? [trace.condition.fact] : trace.of.flatMap(openLeaves)
}
