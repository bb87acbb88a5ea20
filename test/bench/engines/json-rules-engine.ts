import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import { factOf, isFactId } from '../../../src/knowledge/facts.ts'
import type { Model, Status } from '../../../src/knowledge/schema.ts'
import type { Condition, Situation } from '../../../src/rules/condition.ts'

/** The statuses of complete facts by json-rules-engine: two rules a model, one event each. */
export const byJsonRulesEngine = (models: readonly Model[]): ((facts: Situation) => Promise<readonly Status[]>) => {
  const engine = new Engine(
    models.flatMap(({ id, applies, preferred }) => [
      { conditions: topLevel(applies), event: { type: `${id} applies` } },
      { conditions: topLevel(preferred), event: { type: `${id} preferred` } },
    ]),
  )
  return async (facts) => {
    const { events } = await engine.run({ ...facts })
    const found = new Set(events.map(({ type }) => type))
    return models.map(({ id }) => (!found.has(`${id} applies`) ? 'excluded' : found.has(`${id} preferred`) ? 'recommended' : 'possible'))
  }
}

const topLevel = (condition: Condition): TopLevelCondition => ({ all: [translated(condition)] })

const translated = (condition: Condition): NestedCondition => {
  switch (condition.kind) {
    case 'is': {
      const { fact, anyOf } = condition
      const several = isFactId(fact) && factOf(fact).several
      return several ? { any: anyOf.map((value) => ({ fact, operator: 'contains', value })) } : { fact, operator: 'in', value: [...anyOf] }
    }
    case 'all':
      return { all: condition.of.map(translated) }
    case 'any':
      return { any: condition.of.map(translated) }
    case 'not':
      return { not: translated(condition.of) }
    case 'criterion':
      return translated(condition.when)
  }
}
