import fc from 'fast-check'
import type { Estate } from '../../src/advice/advice.ts'
import { advise } from '../../src/advice/advise.ts'
import { factIds, factOf, type Goal, type PartFacts, partFactIds } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { modelIds } from '../../src/knowledge/schema.ts'
import type { Situation } from '../../src/rules/condition.ts'

export const day = '2026-11-23'
export const models = modelIds.map((id) => knowledge.models[id])
export const adviceFor = (estate: Estate) => advise(estate, knowledge, day)

const valuesOf = (fact: (typeof factIds)[number]) => Object.keys(factOf(fact).values)

/** Some facts of a part: anything from none to all of them. */
export const part: fc.Arbitrary<PartFacts> = fc
  .subarray([...partFactIds])
  .chain((known) =>
    fc.record(Object.fromEntries(known.map((fact) => [fact, fc.constantFrom(...valuesOf(fact))]))),
  ) as fc.Arbitrary<PartFacts> // each fact with its own values

export const goals: fc.Arbitrary<readonly Goal[]> = fc.subarray(valuesOf('goals')) as fc.Arbitrary<Goal[]> // the keys of the goals

export const estate: fc.Arbitrary<Estate> = fc.record(
  { parts: fc.array(part, { minLength: 1, maxLength: 3 }), goals },
  { requiredKeys: ['parts'] },
)

/** What the rules see of a part, goals known or not. */
export const situation: fc.Arbitrary<Situation> = fc.tuple(part, fc.option(goals, { nil: undefined })).map(([facts, wanted]) => ({
  ...facts,
  ...(wanted === undefined ? {} : { goals: wanted }),
}))

/** All facts of a part and the goals. */
export const completeSituation: fc.Arbitrary<Situation> = fc.record(
  Object.fromEntries(factIds.map((fact) => [fact, factOf(fact).several ? goals : fc.constantFrom(...valuesOf(fact))])),
)

/** Every way in which the named facts can be known beside what is known. */
export const completions = (known: Situation, facts: readonly string[]): readonly Situation[] =>
  factIds
    .filter((fact) => facts.includes(fact) && known[fact] === undefined)
    .reduce<readonly Situation[]>(
      (sofar, fact) =>
        sofar.flatMap((one) =>
          factOf(fact).several
            ? [[], ...valuesOf(fact).map((value) => [value])].map((value) => ({ ...one, [fact]: value }))
            : valuesOf(fact).map((value) => ({ ...one, [fact]: value })),
        ),
      [known],
    )
