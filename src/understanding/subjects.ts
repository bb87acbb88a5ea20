import type { AttributeId, ModelId } from '../knowledge/schema.ts'
import type { Annotated, Found } from './annotate.ts'

type Span = { readonly from: number; readonly to: number }
const inside = (inner: Span, outer: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from

/** What the message names: models in order, words shared by several, the attribute most plainly asked for, terms. */
export interface Named {
  readonly models: readonly ModelId[]
  /** Models that stand outside of any fact's phrase: "we hold the CPOR claim" names a fact, not a subject. */
  readonly askedModels: readonly ModelId[]
  readonly shared: readonly Found<'shared'>[]
  readonly attribute: AttributeId | null
  readonly terms: readonly string[]
  readonly troubles: readonly string[]
}

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

export const namedIn = ({ found, clause }: Annotated): Named => {
  const mentions = found.model.filter((match) => !found.model.some((other) => inside(match, other)))
  const asked = mentions.filter((match) => !found.fact.some((fact) => fact.meaning.fact !== 'goals' && inside(match, fact)))
  const shared = found.shared.filter(
    (match) => !mentions.some((other) => other.from < match.to && match.from < other.to) && !found.fact.some((fact) => inside(match, fact)),
  )
  const score = ({ from, to, literal }: Found<'attribute'>): number =>
    literal.length * 10 + (to - from) + (asked.some((model) => clause[model.from] === clause[from]) ? 5 : 0)
  const [attribute] = [...found.attribute].sort((a, b) => score(b) - score(a))
  const terms = found.term.filter((match) => !found.term.some((other) => inside(match, other)))
  return {
    models: unique(mentions.map(({ meaning }) => meaning.model)),
    askedModels: unique(asked.map(({ meaning }) => meaning.model)),
    shared,
    attribute: attribute?.meaning.attribute ?? null,
    terms: unique(terms.map(({ meaning }) => meaning.term)),
    troubles: unique(found.trouble.map(({ meaning }) => meaning.trouble)),
  }
}
