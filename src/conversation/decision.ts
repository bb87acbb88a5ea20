import { createHash } from 'node:crypto'
import { z } from 'zod/v4'
import type { Knowledge } from '../knowledge/schema.ts'
import { once } from '../rules/once.ts'
import type { Scenario } from './conversation.ts'
import { encodeScenario } from './scenario-code.ts'

export const DecisionSchema = z.object({
  /** The code of the scenario: the facts without anybody's words. */
  facts: z.string(),
  /** The day on which dated rules were read, as YYYY-MM-DD. */
  day: z.string(),
  /** The version of the knowledge. */
  knowledge: z.string(),
})

/** All that advice rests on, so that it can be given once more. */
export type Decision = Readonly<z.infer<typeof DecisionSchema>>

/** Sixteen characters that change with every word of the knowledge. */
export const versionOf = once((knowledge: Knowledge): string =>
  createHash('sha256').update(JSON.stringify(knowledge)).digest('base64url').slice(0, 16),
)

/** What the advice on a scenario rests on; null where nothing is known to advise on. */
export const decisionOn = (scenario: Scenario, knowledge: Knowledge, day: string): Decision | null =>
  scenario.parts.length === 0 ? null : { facts: encodeScenario(scenario), day, knowledge: versionOf(knowledge) }
