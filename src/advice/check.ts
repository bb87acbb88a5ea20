import type { Goal, PartFacts } from '../knowledge/facts.ts'
import type { Knowledge, ModelId } from '../knowledge/schema.ts'
import type { Condition, Situation } from '../rules/condition.ts'
import { factsOf } from '../rules/mentions.ts'
import { truthOf } from '../rules/truth-of.ts'
import { situationOf } from './situation.ts'
import { completed } from './usual.ts'

export type CheckAnswer = 'yes' | 'no' | 'depends'

/**
 * Whether a model goes with some facts, all others unknown; no goals mean that none was named. `no`: the facts rule it out.
 * `depends`: they stand against preferring it, or they clash with a fact that nobody named and that has no usual value.
 * Otherwise `yes`, as far as these facts go.
 */
export const check = (id: ModelId, facts: PartFacts, goals: readonly Goal[], knowledge: Knowledge): CheckAnswer => {
  const model = knowledge.models[id]
  const asked = situationOf(facts, goals.length === 0 ? undefined : goals)
  if (truthOf(model.applies, asked) === 'no') return 'no'
  const against = truthOf(model.preferred, asked) === 'no' || conjunctsOf(model.applies).some((part) => mayClash(part, asked))
  return against ? 'depends' : 'yes'
}

/** The conditions that must all hold, one by one. */
const conjunctsOf = (condition: Condition): readonly Condition[] => {
  if (condition.kind === 'all') return condition.of.flatMap(conjunctsOf)
  return condition.kind === 'criterion' ? conjunctsOf(condition.when) : [condition]
}

/** Whether a conjunct names one of the facts and is left open by them and by all usual values. */
const mayClash = (conjunct: Condition, asked: Situation): boolean =>
  factsOf(conjunct).some((fact) => asked[fact] !== undefined) && truthOf(conjunct, completed(asked)) === 'unknown'
