import fc from 'fast-check'
import { statusOf } from '../../src/advice/status.ts'
import { factIds } from '../../src/knowledge/facts.ts'
import type { Situation } from '../../src/rules/condition.ts'
import { completeSituation, models } from '../advice/arbitrary.ts'
import { byJsonRulesEngine } from './engines/json-rules-engine.ts'
import { byZenEngine } from './engines/zen-engine.ts'
import { medians, shown } from './measure.ts'

const sampled = 500

/** The six statuses of complete facts, beside two rule engines that only know yes and no. Fails where one disagrees. */
export const bench = async (): Promise<void> => {
  const situations = fc.sample(completeSituation, { numRuns: sampled, seed: 20261123 })
  const others = { 'json-rules-engine': byJsonRulesEngine(models), '@gorules/zen-engine': byZenEngine(models) }
  const ours = (facts: Situation) => models.map((model) => statusOf(model, facts))

  for (const facts of situations) {
    if (factIds.some((fact) => facts[fact] === undefined)) throw new Error('facts are missing')
    for (const [name, decide] of Object.entries(others)) {
      const [expected, found] = [ours(facts).join(), (await decide(facts)).join()]
      if (expected !== found) throw new Error(`${name} disagrees on ${JSON.stringify(facts)}: ${found}, not ${expected}`)
    }
  }
  console.log(`  all agree on six models in ${sampled} random complete situations`)

  const found = await medians([
    { name: 'attribution-advisor', run: inTurn(situations, ours) },
    ...Object.entries(others).map(([name, decide]) => ({ name, run: inTurn(situations, decide) })),
  ])
  const [base = Number.NaN] = found.values()
  for (const [name, median] of found)
    console.log(`  six statuses, ${name}: median ${shown(median)} (${(median / base).toFixed(1)} times ours)`)
}

/** Takes the next situation with every call, so that nothing is measured that was just decided. */
const inTurn = (situations: readonly Situation[], decide: (facts: Situation) => unknown): (() => unknown) => {
  let next = 0
  return () => {
    const facts = situations[next++ % situations.length] ?? {}
    return decide(facts)
  }
}
