import { factOf } from '../knowledge/facts.ts'
import { type Model, modelIds } from '../knowledge/schema.ts'
import type { Situation } from '../rules/condition.ts'
import { minimalSets } from '../rules/minimal-sets.ts'
import { truthOf } from '../rules/truth-of.ts'
import type { WhatIf } from './advice.ts'
import { mentionedBy } from './mentioned-by.ts'
import { withValue } from './situation.ts'
import { statusesOf, statusOf } from './status.ts'
import { worthwhile } from './worthwhile.ts'

const mostShown = 3
const mostChanges = 2

/**
 * At most three of the smallest changes that would make a model recommended which is settled as less, the best one for each model
 * and part. Evaluated again, each gives the recommendation, and none of its parts can be dropped. No goal before anything that can
 * be done; then single changes, parts where nothing is recommended, and what is easier.
 */
export const whatIfsOf = (models: readonly Model[], situations: readonly Situation[]): readonly WhatIf[] =>
  situations
    .flatMap((situation, at) => {
      const statuses = statusesOf(models, situation)
      const served = statuses.includes('recommended')
      return models
        .filter((_, index) => statuses[index] === 'possible' || statuses[index] === 'excluded')
        .flatMap((model) => {
          const set = bestSet(model, situation)
          return set === null ? [] : [{ whatIf: { at, model: model.id, set: set.map(stepOf) }, rank: rankOf(set, served) }]
        })
    })
    .sort((a, b) => byRank(a.rank, b.rank) || modelIds.indexOf(a.whatIf.model) - modelIds.indexOf(b.whatIf.model))
    .slice(0, mostShown)
    .map(({ whatIf }) => whatIf)

interface Choice {
  readonly fact: WhatIf['set'][number]['fact']
  readonly value: string
  readonly from: string | null
  readonly effort: number
}

const bestSet = (model: Model, situation: Situation): readonly Choice[] | null => {
  const recommended = (set: readonly Choice[]): boolean =>
    statusOf(
      model,
      set.reduce((sofar, { fact, value }) => withValue(sofar, fact, value, factOf(fact).several), situation),
    ) === 'recommended'
  const choices = choicesFor(model, situation)
  if (isBeyond(choices, model, situation)) return null
  const least = (among: readonly Choice[], holds: (set: readonly Choice[]) => boolean) =>
    leastOf(minimalSets(among, ({ fact }) => fact, holds, mostChanges))
  return (
    least(
      choices.filter((choice) => !isGoal(choice)),
      recommended,
    ) ?? least(choices, (set) => set.some(isGoal) && recommended(set))
  )
}

const isGoal = ({ fact }: Choice): boolean => fact === 'goals'

/** The best of sets that come smallest first, and those of one choice in the order of effort. */
const leastOf = (sets: Iterable<readonly Choice[]>): readonly Choice[] | null => {
  let best: readonly Choice[] | null = null
  for (const set of sets) {
    if (set.length <= 1) return set
    if (best === null || byRank(rankOf(set, false), rankOf(best, false)) < 0) best = set
  }
  return best
}

/** Whether the facts that would stay rule a recommendation out, whatever became of all others. */
const isBeyond = (choices: readonly Choice[], model: Model, situation: Situation): boolean => {
  const rest = { ...situation }
  for (const { fact } of choices) delete rest[fact]
  return truthOf(model.applies, rest) === 'no' || truthOf(model.preferred, rest) === 'no'
}

const choicesFor = (model: Model, situation: Situation): readonly Choice[] => {
  const mentioned = mentionedBy(model)
  return worthwhile.flatMap(({ fact, values }, effort) => {
    const sets = mentioned.get(fact)
    if (sets === undefined) return []
    const now = situation[fact]
    const present = [now ?? []].flat()
    return values
      .filter((value) => !present.includes(value) && (!factOf(fact).several || sets.some((set) => set.includes(value))))
      .map((value) => ({ fact, value, from: typeof now === 'string' ? now : null, effort }))
  })
}

const stepOf = ({ fact, value, from }: Choice): WhatIf['set'][number] => ({ fact, value, from })

type Rank = readonly number[]

const rankOf = (set: readonly Choice[], served: boolean): Rank => [
  set.some(isGoal) ? 1 : 0,
  set.length,
  served ? 1 : 0,
  set.reduce((sum, { effort }) => sum + effort, 0),
]

const byRank = (a: Rank, b: Rank): number => a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0
