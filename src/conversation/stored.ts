import { z } from 'zod/v4'
import { factIds, isValueOf, partFactIds } from '../knowledge/facts.ts'
import { languages } from '../knowledge/language.ts'
import { attributeIds, modelIds } from '../knowledge/schema.ts'
import { type Conversation, partIdOf, questionIntents } from './conversation.ts'
import { longestQuote, mostFacts, mostParts, mostPast, mostTerms } from './limits.ts'
import { allGoals } from './scenario.ts'

const Count = z.number().int().nonnegative()

/** An absent key and one that is undefined are the same in JSON; only the absent one is in our types. */
const compact = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> } // the same keys, none undefined

const Stated = z.strictObject({ value: z.string(), quote: z.string().max(longestQuote).optional(), turn: Count }).transform(compact)

const PartSchema = z
  .strictObject({
    id: Count.transform(partIdOf),
    /** One of an earlier form marks nothing any more and is left out. */
    mark: z
      .string()
      .regex(/^[\w-]{10}$/)
      .optional()
      .catch(undefined),
    facts: z
      .partialRecord(z.enum(partFactIds), Stated)
      .refine(
        (stated) => partFactIds.every((id) => stated[id] === undefined || isValueOf(id, stated[id].value)),
        'not a value of its fact',
      ),
    declined: z.array(z.enum(partFactIds)),
  })
  .transform(compact)

const ScenarioSchema = z
  .strictObject({
    parts: z
      .array(PartSchema)
      .max(mostParts)
      .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, 'two parts have one id'),
    goals: z
      .partialRecord(z.enum(allGoals), Stated)
      .refine((stated) => allGoals.every((goal) => (stated[goal]?.value ?? goal) === goal), 'not the goal it says')
      .optional(),
    goalsDeclined: z.boolean(),
  })
  .transform(compact)

const QuestionSchema = z
  .strictObject({
    intent: z.enum(questionIntents),
    attribute: z.enum(attributeIds).optional(),
    facts: z
      .array(z.strictObject({ fact: z.enum(factIds), value: z.string().max(40) }))
      .max(mostFacts)
      .optional(),
  })
  .transform(compact)

/** The shape in which a conversation is stored. It holds facts, the words that gave them, and no message. */
const ConversationSchema: z.ZodType<Conversation> = z
  .strictObject({
    version: z.literal(1),
    revision: Count,
    turns: Count,
    language: z.enum(languages),
    scenario: ScenarioSchema,
    past: z.array(ScenarioSchema).max(mostPast),
    asked: z.strictObject({ fact: z.enum(factIds), part: Count.transform(partIdOf).nullable() }).nullable(),
    lastModels: z.array(z.enum(modelIds)).max(modelIds.length),
    earlierModels: z.array(z.enum(modelIds)).max(modelIds.length).default([]),
    lastTerms: z.array(z.string().max(40)).max(mostTerms).optional(),
    lastQuestion: QuestionSchema.optional(),
    inTrouble: z.literal(true).optional(),
    textOnly: z.boolean(),
  })
  .transform(compact)

/** The conversation that was stored, or null when this is none, or one of another version. */
export const restoreConversation = (json: unknown): Conversation | null => {
  const parsed = ConversationSchema.safeParse(json)
  return parsed.success ? parsed.data : null
}
