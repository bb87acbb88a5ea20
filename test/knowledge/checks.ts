import type { Knowledge } from '../../src/knowledge/schema.ts'
import { checkCitations } from './checks/citations.ts'
import { checkHearsay } from './checks/hearsay.ts'
import { checkIdentity } from './checks/identity.ts'
import { checkLogic } from './checks/logic.ts'
import { checkReach } from './checks/reach.ts'
import { checkTemplates } from './checks/templates.ts'

export { sourcesToReview } from './checks/age.ts'

/** What does not make sense in knowledge whose shape is right: one plain sentence for each finding, none when all is well. */
export const checkKnowledge = (knowledge: Knowledge): readonly string[] =>
  [checkCitations, checkHearsay, checkIdentity, checkTemplates, checkReach, checkLogic].flatMap((check) => check(knowledge))
