import fc from 'fast-check'
import { all, any, type Condition, criterion, is, not, type Situation } from '../../src/rules/condition.ts'

/** A vocabulary that means nothing: three facts of three values and one set. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  a: ['1', '2', '3'],
  b: ['1', '2', '3'],
  c: ['1', '2', '3'],
  s: ['x', 'y'],
}
export const sets = ['s']

const leaf = (fact: string): fc.Arbitrary<Condition> =>
  fc.subarray([...(vocabulary[fact] ?? [])], { minLength: 1 }).map((values) => is(fact, ...values))

/** Conditions of a few levels, with every leaf made by `leaves`. */
const conditionsOver = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      { weight: 1, arbitrary: leaves },
      { weight: 2, arbitrary: fc.array(tie('condition'), { maxLength: 3 }).map((of) => all(...of)) },
      { weight: 2, arbitrary: fc.array(tie('condition'), { maxLength: 3 }).map((of) => any(...of)) },
      { weight: 1, arbitrary: tie('condition').map(not) },
    ),
  })).condition

const leaves = fc.oneof(...Object.keys(vocabulary).map(leaf))
const asCriterion = (when: Condition): Condition =>
  criterion(`test.${JSON.stringify(when).replace(/[^a-z0-9]/gi, '')}`, { holds: 'It holds.', fails: 'It fails.', sources: ['S1'], when })

export const condition = conditionsOver(fc.oneof(leaves, leaves.map(asCriterion)))

/** Conditions in which nothing stands outside a criterion, so that reasons can be complete; each criterion is its own. */
export const explained = conditionsOver(leaves.map(asCriterion)).map((given) => {
  let count = 0
  const renamed = (one: Condition): Condition => {
    if (one.kind === 'criterion') return { ...one, id: `test.number${count++}` }
    if (one.kind === 'all' || one.kind === 'any') return { ...one, of: one.of.map(renamed) }
    return one.kind === 'not' ? { ...one, of: renamed(one.of) } : one
  }
  return renamed(given)
})

/** Conditions that look at each fact once at most, and at no fact in vain. */
export const readOnce = fc
  .shuffledSubarray(
    Object.keys(vocabulary).filter((fact) => !sets.includes(fact)),
    { minLength: 1 },
  )
  .chain((facts) =>
    fc.tuple(
      ...facts.map((fact) =>
        fc.subarray([...(vocabulary[fact] ?? [])], { minLength: 1, maxLength: 2 }).map((values) => is(fact, ...values)),
      ),
    ),
  )
  .chain((parts) =>
    parts.slice(1).reduce<fc.Arbitrary<Condition>>(
      (sofar, part) =>
        fc.tuple(sofar, fc.boolean(), fc.boolean()).map(([inner, together, opposed]) => {
          const joined = together ? all(inner, part) : any(part, inner)
          return opposed ? not(joined) : joined
        }),
      fc.constant(parts[0] ?? all()),
    ),
  )

/** Situations in which some facts are known. */
export const situation: fc.Arbitrary<Situation> = fc.record(
  Object.fromEntries(
    Object.entries(vocabulary).map(([fact, values]) => [fact, sets.includes(fact) ? fc.subarray([...values]) : fc.constantFrom(...values)]),
  ),
  { requiredKeys: [] },
)

/** Every situation that has all facts and agrees with what is known. */
export const completions = (known: Situation): readonly Situation[] =>
  Object.entries(vocabulary).reduce<readonly Situation[]>(
    (sofar, [fact, values]) =>
      known[fact] !== undefined ? sofar : sofar.flatMap((one) => valuesOf(fact, values).map((value) => ({ ...one, [fact]: value }))),
    [known],
  )

const valuesOf = (fact: string, values: readonly string[]): readonly (string | readonly string[])[] =>
  sets.includes(fact) ? subsets(values) : values

const subsets = ([first, ...rest]: readonly string[]): readonly (readonly string[])[] =>
  first === undefined ? [[]] : subsets(rest).flatMap((set) => [set, [first, ...set]])
