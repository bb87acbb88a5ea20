import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { criteriaOf } from '../../../src/rules/criteria.ts'

interface Named {
  readonly id: string
}

/** What is named twice: ids with two meanings, and words that lead to two terms. */
export const checkIdentity = ({ models, sources, combinations, terms, troubles }: Knowledge): readonly string[] => {
  const each = Object.values(models)
  return [
    ...ambiguous(
      'criterion',
      each.flatMap((model) => [model.applies, model.preferred].flatMap(criteriaOf)),
    ),
    ...ambiguous(
      'caution',
      each.flatMap((model) => model.cautions),
    ),
    ...repeated('source', sources),
    ...repeated('combination', combinations),
    ...repeated('term', terms),
    ...repeated('trouble', troubles),
    ...each.flatMap((model) => repeated(`${model.id} caution`, model.cautions)),
    ...each.flatMap((model) =>
      model.cautions
        .filter((caution) => !caution.models.includes(model.id))
        .map((caution) => `${caution.id} stands under ${model.id} but does not name it among its models.`),
    ),
    ...repeated('word', terms.flatMap(wordsOf)).map((finding) => `${finding} Two terms must not answer to one word.`),
  ]
}

const wordsOf = ({ term, aliases }: Knowledge['terms'][number]): readonly Named[] =>
  [...new Set([term, ...aliases].map((word) => word.toLowerCase()))].map((id) => ({ id }))

const repeated = (kind: string, named: readonly Named[]): readonly string[] => {
  const ids = named.map(({ id }) => id)
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `The ${kind} ${id} occurs twice.`)
}

/** The same id may stand in two places as long as it says the same. */
const ambiguous = (kind: string, named: readonly Named[]): readonly string[] => {
  const meanings = new Map<string, Set<string>>()
  for (const one of named) meanings.set(one.id, (meanings.get(one.id) ?? new Set()).add(JSON.stringify(one)))
  return [...meanings].filter(([, said]) => said.size > 1).map(([id]) => `The ${kind} ${id} says two different things.`)
}
