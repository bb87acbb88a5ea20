import { ZenEngine } from '@gorules/zen-engine'
import { factOf, isFactId } from '../../../src/knowledge/facts.ts'
import { type Model, type Status, statuses } from '../../../src/knowledge/schema.ts'
import type { Condition, Situation } from '../../../src/rules/condition.ts'

/** The statuses of complete facts by the ZEN engine: one graph with one expression a model, compiled once. */
export const byZenEngine = (models: readonly Model[]): ((facts: Situation) => Promise<readonly Status[]>) => {
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'facts', type: 'inputNode', name: 'Facts', position: { x: 0, y: 0 } },
      {
        id: 'statuses',
        type: 'expressionNode',
        name: 'Statuses',
        position: { x: 1, y: 0 },
        content: { expressions: models.map(expressionOf) },
      },
      { id: 'answer', type: 'outputNode', name: 'Answer', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'in', type: 'edge', sourceId: 'facts', targetId: 'statuses' },
      { id: 'out', type: 'edge', sourceId: 'statuses', targetId: 'answer' },
    ],
  })
  return async (facts) => {
    const { result } = await decision.evaluate(facts)
    return models.map(({ id }) => statusIn(result[id]))
  }
}

const expressionOf = ({ id, applies, preferred }: Model) => ({
  id,
  key: id,
  value: `${translated(applies)} ? (${translated(preferred)} ? 'recommended' : 'possible') : 'excluded'`,
})

const translated = (condition: Condition): string => {
  switch (condition.kind) {
    case 'is': {
      const values = `[${condition.anyOf.map((value) => `'${value}'`).join(', ')}]`
      const several = isFactId(condition.fact) && factOf(condition.fact).several
      return several ? `some(${condition.fact}, # in ${values})` : `(${condition.fact} in ${values})`
    }
    case 'all':
      return `(${condition.of.map(translated).join(' and ')})`
    case 'any':
      return `(${condition.of.map(translated).join(' or ')})`
    case 'not':
      return `(not ${translated(condition.of)})`
    case 'criterion':
      return translated(condition.when)
  }
}

const statusIn = (value: unknown): Status => {
  const status = statuses.find((one) => one === value)
  if (status === undefined) throw new Error(`the ZEN engine answered ${JSON.stringify(value)}`)
  return status
}
