import { factIds, factOf, isFactId } from '../../../src/knowledge/facts.ts'
import type { Knowledge, Model } from '../../../src/knowledge/schema.ts'
import type { Condition } from '../../../src/rules/condition.ts'
import { mentionsOf } from '../../../src/rules/mentions.ts'
import { truthOf } from '../../../src/rules/truth-of.ts'
import { choicesOf, situationsOf } from './choices.ts'
import { conditionsOf } from './conditions.ts'

/** What the rules cannot reach: words that no fact has, statuses that never occur, facts that decide nothing. */
export const checkReach = (knowledge: Knowledge): readonly string[] => [
  ...conditionsOf(knowledge).flatMap(({ at, condition }) => strangersIn(at, condition)),
  ...Object.values(knowledge.models).flatMap(missingStatuses),
  ...factIds
    .filter((fact) => !conditionsOf(knowledge).some(({ condition }) => decides(fact, condition)))
    .map((fact) => `The fact ${fact} decides nothing: use it in a model or a caution, or stop asking for it.`),
]

const strangersIn = (at: string, condition: Condition): readonly string[] =>
  [...mentionsOf(condition)].flatMap(([fact, mentioned]) =>
    isFactId(fact)
      ? mentioned
          .flat()
          .flatMap((value) =>
            Object.hasOwn(factOf(fact).values, value) ? [] : [`${at} asks for ${fact} = ${value}, a value it cannot have.`],
          )
      : [`${at} asks for ${fact}, which is not a fact.`],
  )

/** A model whose preference says no more than that it applies is never merely possible. */
const missingStatuses = ({ id, applies, preferred }: Model): readonly string[] => {
  const found = new Set<string>(
    situationsOf(choicesOf(applies, preferred)).map((situation) =>
      truthOf(applies, situation) === 'no' ? 'excluded' : truthOf(preferred, situation) === 'yes' ? 'recommended' : 'possible',
    ),
  )
  const expected =
    JSON.stringify(applies) === JSON.stringify(preferred) ? ['recommended', 'excluded'] : ['recommended', 'possible', 'excluded']
  return expected.filter((status) => !found.has(status)).map((status) => `${id} can never be ${status}.`)
}

/** Whether changing this fact alone can change the condition. */
const decides = (fact: string, condition: Condition): boolean => {
  const choices = choicesOf(condition)
  const values = choices.find((choice) => choice.fact === fact)?.values ?? []
  return situationsOf(choices.filter((choice) => choice.fact !== fact)).some(
    (situation) => new Set(values.map((value) => truthOf(condition, { ...situation, [fact]: value }))).size > 1,
  )
}
