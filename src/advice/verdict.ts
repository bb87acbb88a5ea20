import { type FactId, factIds } from '../knowledge/facts.ts'
import type { Model, Status } from '../knowledge/schema.ts'
import type { Condition, Situation } from '../rules/condition.ts'
import { evaluate } from '../rules/evaluate.ts'
import { minimalSets } from '../rules/minimal-sets.ts'
import { openFacts } from '../rules/open-facts.ts'
import { truthOf } from '../rules/truth-of.ts'
import type { Verdict } from './advice.ts'
import { cautionsOf } from './cautions.ts'
import { mentionedBy } from './mentioned-by.ts'
import { reasonsOf } from './reasons.ts'
import { assumedStatus, settledStatus } from './status.ts'
import { completed, taking, type Usual, usualValues, withoutFurtherGoals } from './usual.ts'

/** What is said of a model in one part, on a day as YYYY-MM-DD. */
export const verdictOf = (model: Model, stated: Situation, day: string): Verdict => {
  const settled = settledStatus(model, stated)
  const filled = completed(stated)
  const status = settled ?? assumedStatus(model, filled)
  const assumed = settled === null ? assumptions(model, status, stated, filled) : null
  const known = assumed === null ? stated : taking(assumed, withoutFurtherGoals(stated))
  return {
    model: model.id,
    status,
    assuming: (assumed ?? []).map(({ fact }) => fact),
    needs: assumed === null ? [] : needs(model, status, filled),
    reasons: reasonsOf(restsOn(model, status), known, filled),
    cautions: cautionsOf(model, status, stated, day),
  }
}

/** The fewest usual values under which the conditions come out as they do under all of them. */
const assumptions = (model: Model, status: Status, stated: Situation, filled: Situation): readonly Usual[] => {
  if (status === 'undetermined') return []
  const mentioned = mentionedBy(model)
  const choices = usualValues(stated).filter(({ fact }) => mentioned.has(fact))
  const targets = restsOn(model, status).map((condition) => ({ condition, truth: truthOf(condition, filled) }))
  const base = withoutFurtherGoals(stated)
  const same = (set: readonly Usual[]) => targets.every(({ condition, truth }) => truthOf(condition, taking(set, base)) === truth)
  const [fewest] = minimalSets(choices, ({ fact }) => fact, same, choices.length)
  return fewest ?? choices
}

/** The conditions a status rests on: whether a model is preferred matters only where it applies. */
const restsOn = (model: Model, status: Status): readonly Condition[] =>
  status === 'excluded' || status === 'undetermined' ? [model.applies] : [model.applies, model.preferred]

/** The unknown facts that would settle whether the model applies or, where it does, make it the preferred choice; in order. */
const needs = (model: Model, status: Status, filled: Situation): readonly FactId[] => {
  const open = openFacts(evaluate(status === 'undetermined' ? model.applies : model.preferred, filled))
  return status === 'excluded' ? [] : factIds.filter((fact) => open.includes(fact))
}
