import { advise } from '../advice/advise.ts'
import { check } from '../advice/check.ts'
import { isValueOf, type PartFacts } from '../knowledge/facts.ts'
import type { Knowledge, ModelId } from '../knowledge/schema.ts'
import type { Subject } from '../understanding/reading.ts'
import type { Checked, Reply } from './reply.ts'

/** Whether models go with the facts of a question, all others unknown; null without a model. */
export const checking = (
  models: readonly ModelId[],
  { facts: proposals, against }: Pick<Subject, 'facts' | 'against'>,
  knowledge: Knowledge,
  day: string,
): Extract<Reply, { kind: 'check' }> | null => {
  const facts = proposals.filter(({ fact, value }) => isValueOf(fact, value))
  const part: PartFacts = Object.fromEntries(facts.flatMap(({ fact, value }) => (fact === 'goals' ? [] : [[fact, value]])))
  const goals = facts.flatMap(({ fact, value }) => (fact === 'goals' && isValueOf(fact, value) ? [value] : []))
  const { parts } = advise({ parts: [part], ...(goals.length > 0 && { goals }) }, knowledge, day)
  const [first, ...others] = models.flatMap((model): readonly Checked[] => {
    const verdict = parts[0]?.verdicts[model]
    return verdict === undefined ? [] : [{ model, answer: check(model, part, goals, knowledge), verdict }]
  })
  return first === undefined ? null : { kind: 'check', ...first, facts, others, ...(against && { against }) }
}
