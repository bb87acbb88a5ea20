import { type ModelId, modelIds, type Status } from '../knowledge/schema.ts'
import type { Advice, PartAdvice, Verdict } from './advice.ts'

/** The models whose best status over all parts is this one, in their order. */
export const modelsWith = (status: Status, { overall }: Advice): readonly ModelId[] =>
  modelIds.filter((id) => overall[id].status === status)

/** The verdicts of this status in one part, in the order of their models. */
export const verdictsWith = (status: Status, { verdicts }: PartAdvice): readonly Verdict[] =>
  modelIds.map((id) => verdicts[id]).filter((verdict) => verdict.status === status)
