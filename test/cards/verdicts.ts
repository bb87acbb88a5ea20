import { advise } from '../../src/advice/advise.ts'
import { check } from '../../src/advice/check.ts'
import type { Checked } from '../../src/conversation/reply.ts'
import type { PartFacts } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { ModelId } from '../../src/knowledge/schema.ts'
import { day } from './scenarios.ts'

/** A model checked on some facts alone. Throws when advice comes without the part it was asked about. */
export const checkVerdict = (model: ModelId, facts: PartFacts): Checked => {
  const verdict = advise({ parts: [facts] }, knowledge, day).parts[0]?.verdicts[model]
  if (!verdict) throw new Error('advice came without its part')
  return { model, answer: check(model, facts, [], knowledge), verdict }
}
