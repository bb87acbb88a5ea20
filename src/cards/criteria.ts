import type { Reason, Verdict } from '../advice/advice.ts'
import { fails } from '../knowledge/models/fails.ts'
import { type Knowledge, modelIds } from '../knowledge/schema.ts'
import type { Condition, Criterion } from '../rules/condition.ts'
import { partsOf } from '../rules/evaluate.ts'
import { factsOf } from '../rules/mentions.ts'
import { once } from '../rules/once.ts'

/** Whether a criterion comes out as it does because a usual value stands in place of a fact that nobody stated. */
export const isAssumed = ({ criterion, truth }: Reason, { assuming }: Verdict, knowledge: Knowledge): boolean =>
  truth !== 'unknown' && assuming.some((fact) => factsByCriterion(knowledge).get(criterion)?.includes(fact))

/** The sentence that is true of a criterion that fails; undefined where it has none, or does not fail. */
export const failureOf = ({ criterion, truth }: Reason): string | undefined => (truth === 'no' ? fails[criterion] : undefined)

const factsByCriterion = once(
  ({ models }: Knowledge): ReadonlyMap<string, readonly string[]> =>
    new Map(
      modelIds
        .flatMap((id) => [models[id].applies, models[id].preferred].flatMap(criteriaOf))
        .map((one) => [one.id, factsOf(one)] as const),
    ),
)

const criteriaOf = (condition: Condition): readonly Criterion[] =>
  condition.kind === 'criterion' ? [condition] : partsOf(condition).flatMap(criteriaOf)
