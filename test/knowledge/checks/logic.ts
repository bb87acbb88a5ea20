import type { Knowledge } from '../../../src/knowledge/schema.ts'
import type { Condition, Situation } from '../../../src/rules/condition.ts'
import type { Truth } from '../../../src/rules/truth.ts'
import { truthOf } from '../../../src/rules/truth-of.ts'
import { type Choice, choicesOf } from './choices.ts'
import { conditionsOf } from './conditions.ts'

/** Where three-valued logic and trying out every value of the unknown facts come to different answers. One example for each condition. */
export const checkLogic = (knowledge: Knowledge): readonly string[] =>
  conditionsOf(knowledge).flatMap(({ at, condition }) => {
    const example = triedOut(condition, choicesOf(condition)).find(({ situation, truth }) => truth !== truthOf(condition, situation))
    if (example === undefined) return []
    const { situation, truth } = example
    return [
      `${at} is ${truthOf(condition, situation)} by three-valued logic but ${truth} by trying all values, knowing ${JSON.stringify(situation)}.`,
    ]
  })

interface Tried {
  readonly situation: Situation
  /** What all ways to fill in the unknown facts agree on. */
  readonly truth: Truth
}

/** Every situation in which each of these facts is known or unknown, tried out. */
const triedOut = (condition: Condition, [first, ...others]: readonly Choice[], given: Situation = {}): readonly Tried[] => {
  if (first === undefined) return [{ situation: given, truth: truthOf(condition, given) }]
  const known = first.values.map((value) => triedOut(condition, others, { ...given, [first.fact]: value }))
  const unknown = (known[0] ?? []).map(({ situation }, row) => ({
    situation: { ...situation, [first.fact]: undefined },
    truth: agreed(known.flatMap((rows) => rows[row]?.truth ?? [])),
  }))
  return [...known.flat(), ...unknown]
}

const agreed = (truths: readonly Truth[]): Truth => (truths.every((truth) => truth === truths[0]) ? (truths[0] ?? 'unknown') : 'unknown')
