import type { Reason, Verdict } from '../advice/advice.ts'
import { type Knowledge, modelIds } from '../knowledge/schema.ts'
import { criteriaOf } from '../rules/criteria.ts'
import { factsOf } from '../rules/mentions.ts'
import { once } from '../rules/once.ts'

/** Whether a criterion comes out as it does because a usual value stands in place of a fact that nobody stated. */
export const isAssumed = ({ criterion, truth }: Reason, { assuming }: Verdict, knowledge: Knowledge): boolean =>
  truth !== 'unknown' && assuming.some((fact) => factsByCriterion(knowledge).get(criterion)?.includes(fact))

const factsByCriterion = once(
  ({ models }: Knowledge): ReadonlyMap<string, readonly string[]> =>
    new Map(
      modelIds
        .flatMap((id) => [models[id].applies, models[id].preferred].flatMap(criteriaOf))
        .map((one) => [one.id, factsOf(one)] as const),
    ),
)
