import { type Knowledge, type Model, type ModelId, modelIds, type Status, statuses } from '../knowledge/schema.ts'
import type { Advice, Estate, PartAdvice, Standing, Verdict } from './advice.ts'
import { type Declined, questionOf } from './question.ts'
import { situationsOf } from './situation.ts'
import { verdictOf } from './verdict.ts'
import { whatIfsOf } from './what-ifs.ts'

/**
 * The advice for an estate, from its stated facts alone. `day` is YYYY-MM-DD; `declined` facts are never asked. Without any part
 * the overall statuses and the question are those of one part of which nothing is known.
 */
export const advise = (estate: Estate, knowledge: Knowledge, day: string, declined: readonly Declined[] = []): Advice => {
  const models = modelIds.map((id) => knowledge.models[id])
  const situations = situationsOf(estate)
  const verdicts = situations.map((situation) => byModel((id) => verdictOf(knowledge.models[id], situation, day)))
  const parts = estate.parts.length === 0 ? [] : verdicts.map(partAdviceOf)
  return {
    day,
    parts,
    overall: byModel((id) =>
      standingOf(
        verdicts.map((verdict) => verdict[id].status),
        parts.length,
      ),
    ),
    question: questionOf(models, situations, declined),
    whatIfs: parts.length === 0 ? [] : whatIfsOf(models, situations),
    nothingFits: parts.length > 0 && verdicts.every((verdict) => modelIds.every((id) => verdict[id].status === 'excluded')),
  }
}

const byModel = <T>(of: (id: Model['id']) => T): Readonly<Record<ModelId, T>> => ({
  PAL: of('PAL'),
  CUA: of('CUA'),
  DPOR: of('DPOR'),
  CPOR: of('CPOR'),
  MBS: of('MBS'),
  PRACR: of('PRACR'),
})

const partAdviceOf = (verdicts: Readonly<Record<ModelId, Verdict>>): PartAdvice => ({
  verdicts,
  recommended: modelIds.filter((id) => verdicts[id].status === 'recommended'),
})

const standingOf = (perPart: readonly Status[], parts: number): Standing => {
  const status = statuses.find((one) => perPart.includes(one)) ?? 'undetermined'
  return { status, parts: perPart.slice(0, parts).flatMap((one, part) => (one === status ? [part] : [])) }
}
