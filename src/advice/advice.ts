import type { FactId, Goal, PartFacts } from '../knowledge/facts.ts'
import type { Caution, ModelId, Status } from '../knowledge/schema.ts'
import type { Truth } from '../rules/truth.ts'

/** The stated facts of an estate, and nothing else. Absent goals are unknown; an empty list says that there are none. */
export interface Estate {
  readonly parts: readonly PartFacts[]
  readonly goals?: readonly Goal[]
}

/** A criterion and how it came out; `decides` marks those that alone give the status. */
export interface Reason {
  readonly criterion: string
  /** What holds; of a criterion that fails, what is true instead. */
  readonly sentence: string
  readonly truth: Truth
  readonly decides: boolean
  readonly sources: readonly string[]
}

/** What is said of one model in one part. */
export interface Verdict {
  readonly model: ModelId
  readonly status: Status
  /** Facts taken at their usual value, as few as the status rests on. */
  readonly assuming: readonly FactId[]
  /** Undetermined: facts that would settle it. Possible: facts that would make it recommended. Otherwise empty. */
  readonly needs: readonly FactId[]
  readonly reasons: readonly Reason[]
  readonly cautions: readonly Caution[]
}

export interface PartAdvice {
  readonly verdicts: Readonly<Record<ModelId, Verdict>>
  readonly recommended: readonly ModelId[]
}

/** A model's best status over all parts, and the parts (by index) where it has it. */
export interface Standing {
  readonly status: Status
  readonly parts: readonly number[]
}

/** The one question that decides most. */
export interface Question {
  readonly fact: FactId
  /** Index of the part it is asked for; the scenario's own fact `goals` has none. */
  readonly at: number | null
  /** Expected reduction of entropy over the statuses, in bits; always above zero. */
  readonly gain: number
  /** The models whose status it can change. */
  readonly separates: readonly ModelId[]
  /** For each value, what would change. */
  readonly outcomes: readonly { readonly value: string; readonly changes: readonly Change[] }[]
}

export interface Change {
  readonly model: ModelId
  /** Index of the part. */
  readonly at: number
  readonly from: Status
  readonly to: Status
}

/** The smallest change of facts that would make a model recommended. */
export interface WhatIf {
  /** Index of the part. */
  readonly at: number
  readonly model: ModelId
  readonly set: readonly { readonly fact: FactId; readonly value: string; readonly from: string | null }[]
}

export interface Advice {
  /** The day on which dated rules were read, as YYYY-MM-DD. */
  readonly day: string
  /** One for each part of the estate; where it has none, one of which nothing is known. */
  readonly parts: readonly PartAdvice[]
  readonly overall: Readonly<Record<ModelId, Standing>>
  readonly question: Question | null
  /** At most three, verified by evaluating again. */
  readonly whatIfs: readonly WhatIf[]
  /** Every model is excluded in every part. */
  readonly nothingFits: boolean
}
