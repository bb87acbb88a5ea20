import fc from 'fast-check'
import type { Estate } from '../../src/advice/advice.ts'
import { advise } from '../../src/advice/advise.ts'
import { partIdOf } from '../../src/conversation/conversation.ts'
import type { Reply } from '../../src/conversation/reply.ts'
import { factIds, facts, type Goal, type PartFactId, type PartFacts, partFactIds } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { attributeIds, modelIds } from '../../src/knowledge/schema.ts'
import { day, estates, scenarioOf, standpointOf } from './scenarios.ts'
import { checkVerdict } from './verdicts.ts'

const pairs = modelIds.flatMap((one, index) => modelIds.slice(index + 1).map((other) => [one, other] as const))
const standpoints = Object.values(estates).map((estate) => standpointOf(estate))

/** Every reply that depends on the knowledge alone. */
export const knowledgeReplies: readonly Reply[] = [
  ...modelIds.flatMap((model): readonly Reply[] => [
    { kind: 'model', model, here: [] },
    { kind: 'steps', model, steps: knowledge.models[model].steps, here: [], filled: null },
    { kind: 'comparison', models: modelIds.slice(0, modelIds.indexOf(model) + 1) },
    ...attributeIds.map((attribute): Reply => ({ kind: 'attribute', attribute, models: [model] })),
    ...standpoints.map(({ advice }): Reply => ({ kind: 'model', model, here: advice.parts.map(({ verdicts }) => verdicts[model]) })),
    ...partFactIds.flatMap((fact) =>
      Object.keys(facts[fact].values).map((value): Reply => {
        const proposals = [{ fact, value, quote: value }]
        return { kind: 'check', facts: proposals, others: [], ...checkVerdict(model, { [fact]: value }) }
      }),
    ),
  ]),
  ...attributeIds.flatMap((attribute): readonly Reply[] => [
    { kind: 'attribute', attribute, models: [] },
    { kind: 'attribute', attribute, models: [...modelIds] },
  ]),
  ...pairs.flatMap((models): readonly Reply[] => [
    { kind: 'comparison', models },
    { kind: 'combination', models, notes: [] },
    { kind: 'whichModel', quote: 'POR', models },
  ]),
  ...knowledge.combinations.map((note): Reply => ({ kind: 'combination', models: note.models, notes: [note] })),
  { kind: 'combination', models: [], notes: knowledge.combinations },
  ...knowledge.terms.map((term): Reply => ({ kind: 'term', terms: [term] })),
  ...knowledge.troubles.map((trouble): Reply => ({ kind: 'trouble', models: trouble.models, troubles: [trouble] })),
  ...modelIds.map(
    (model): Reply => ({ kind: 'trouble', models: [model], troubles: knowledge.troubles.filter(({ models }) => models.includes(model)) }),
  ),
  ...factIds.map(
    (fact): Reply => ({ kind: 'edit', fact, part: fact === 'goals' ? null : partIdOf(3), scenario: scenarioOf(estates.decided) }),
  ),
]

const partFacts: fc.Arbitrary<PartFacts> = fc
  .record(
    Object.fromEntries(partFactIds.map((id) => [id, fc.constantFrom(...Object.keys(facts[id].values))])) as Record<
      PartFactId,
      fc.Arbitrary<string>
    >, // built from all ids
    { requiredKeys: [] },
  )
  .map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)))
const goals = fc.subarray(Object.keys(facts.goals.values) as Goal[]) // the keys of a constant

/** Any estate of up to `most` parts. */
export const anyEstate = (most: number): fc.Arbitrary<Estate> =>
  fc
    .record({ parts: fc.array(partFacts, { maxLength: most }), goals }, { requiredKeys: ['parts'] })
    .map(({ parts, goals }) => ({ parts, ...(goals && { goals }) }))

/** Every reply that an estate can lead to. */
export const repliesOn = (estate: Estate, quote?: string): readonly Reply[] => {
  const standpoint = standpointOf(estate, quote)
  const supposed: Estate = { ...estate, parts: estate.parts.map((part) => ({ ...part, agreement: 'csp' as const })) }
  const outcome = advise(supposed, knowledge, day)
  const changes = standpoint.advice.parts.flatMap((part, index) =>
    modelIds.flatMap((model) => {
      const to = outcome.parts[index]?.verdicts[model].status
      const from = part.verdicts[model].status
      return to && to !== from ? [{ model, at: index, from, to }] : []
    }),
  )
  return [
    ...(['advice', 'whyAsk', 'person', 'facts', 'report'] as const).map((kind): Reply => ({ kind, ...standpoint })),
    ...[[], ...modelIds.map((model) => [model])].flatMap((models): readonly Reply[] => [
      { kind: 'why', models, about: [], ...standpoint },
      { kind: 'sources', models, ...standpoint },
    ]),
    { kind: 'why', models: [...modelIds], about: [], ...standpoint },
    { kind: 'overview', standpoint },
    { kind: 'greeting', standpoint },
    { kind: 'thanks', standpoint },
    { kind: 'outOfScope', standpoint },
    {
      kind: 'whatIf',
      models: [],
      part: null,
      supposed,
      facts: [{ fact: 'agreement', value: 'csp', quote: quote ?? 'CSP' }],
      outcome,
      changes,
      ...standpoint,
    },
    { kind: 'form', part: standpoint.scenario.parts[0]?.id ?? null, scenario: standpoint.scenario },
  ]
}
