import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { all, type Condition } from '../../../src/rules/condition.ts'

/** Every condition of the knowledge base, and where it stands. */
export const conditionsOf = ({ models }: Knowledge): readonly { readonly at: string; readonly condition: Condition }[] =>
  Object.values(models).flatMap(({ id, applies, preferred, cautions }) => [
    { at: `${id} applies`, condition: applies },
    { at: `${id} preferred`, condition: preferred },
    { at: `${id} recommended`, condition: all(applies, preferred) },
    ...cautions.flatMap((caution) =>
      [caution.when, caution.unless].flatMap((condition) => (condition ? [{ at: caution.id, condition }] : [])),
    ),
  ])
