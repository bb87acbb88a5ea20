import { byModel } from '../knowledge/by-model.ts'
import { type Knowledge, type ModelId, modelIds, type Status, statuses } from '../knowledge/schema.ts'
import type { Advice, Estate, PartAdvice, Standing, Verdict } from './advice.ts'
import { type Declined, questionOf } from './question.ts'
import { situationsOf } from './situation.ts'
import { verdictOf } from './verdict.ts'
import { whatIfsOf } from './what-ifs.ts'

/**
 * The advice for an estate, from its stated facts alone. `day` is YYYY-MM-DD; `declined` facts are never asked. An estate without
 * any part is advised as one part of which nothing is known.
 */
export const advise = (estate: Estate, knowledge: Knowledge, day: string, declined: readonly Declined[] = []): Advice => {
  const models = modelIds.map((id) => knowledge.models[id])
  const situations = situationsOf(estate)
  const parts = situations.map((situation) => partAdviceOf(byModel((id) => verdictOf(knowledge.models[id], situation, day))))
  const overall = byModel((id) => standingOf(parts.map(({ verdicts }) => verdicts[id].status)))
  const question = atNeed(() => questionOf(models, situations, declined))
  const whatIfs = atNeed(() => whatIfsOf(models, situations))
  return {
    day,
    parts,
    overall,
    get question() {
      return question()
    },
    get whatIfs() {
      return whatIfs()
    },
    nothingFits: modelIds.every((id) => overall[id].status === 'excluded'),
  }
}

/** Worked out when it is first looked at, since most answers show neither question nor what-ifs. */
const atNeed = <T>(of: () => T): (() => T) => {
  let known: { readonly value: T } | undefined
  return () => {
    known ??= { value: of() }
    return known.value
  }
}

const partAdviceOf = (verdicts: Readonly<Record<ModelId, Verdict>>): PartAdvice => ({
  verdicts,
  recommended: modelIds.filter((id) => verdicts[id].status === 'recommended'),
})

const standingOf = (perPart: readonly Status[]): Standing => {
  const status = statuses.find((one) => perPart.includes(one)) ?? 'undetermined'
  return { status, parts: perPart.flatMap((one, at) => (one === status ? [at] : [])) }
}
