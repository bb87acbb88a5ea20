import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { criteriaOf } from '../../../src/rules/criteria.ts'

/** A text that somebody reads, where it stands and what carries it. */
export interface Passage {
  readonly at: string
  readonly text: string
  readonly sources: readonly string[]
  readonly unsourced: boolean
  /** Marked as known from somebody's report only. */
  readonly secondHand: boolean
}

interface Carried {
  readonly sources: readonly string[]
  readonly unsourced?: true | undefined
  readonly secondHand?: true | undefined
}

const passage = (at: string, text: string, { sources, unsourced, secondHand }: Carried): Passage => ({
  at,
  text,
  sources,
  unsourced: unsourced === true,
  secondHand: secondHand === true,
})

/** Every text of the knowledge base that states something; criteria that stand in two conditions occur twice. */
export const passagesOf = ({ models, combinations, terms, troubles }: Knowledge): readonly Passage[] => [
  ...Object.values(models).flatMap((model) => [
    passage(`${model.id} summary`, model.summary.text, model.summary),
    ...Object.entries(model.attributes).map(([id, claim]) => passage(`${model.id} ${id}`, claim.text, claim)),
    ...[model.applies, model.preferred]
      .flatMap(criteriaOf)
      .map((criterion) => passage(criterion.id, `${criterion.holds} ${criterion.fails}`, criterion)),
    ...model.cautions.flatMap((caution) => [
      passage(caution.id, caution.text, caution),
      ...(caution.disagreement ?? []).map((claim, n) => passage(`${caution.id} side ${n + 1}`, claim.text, claim)),
    ]),
    ...model.steps.map((step, n) => passage(`${model.id} step ${n + 1}`, [step.text, step.verify, step.takes].join(' '), step)),
  ]),
  ...combinations.map((combination) => passage(`combination ${combination.id}`, combination.text, combination)),
  ...terms.map((term) => passage(`term ${term.id}`, term.text, term)),
  ...troubles.flatMap((trouble) => trouble.checks.map((claim, n) => passage(`trouble ${trouble.id} check ${n + 1}`, claim.text, claim))),
]
