import { z } from 'zod/v4'
import { factIds } from '../knowledge/facts.ts'
import { attributeIds, modelIds } from '../knowledge/schema.ts'

const Model = z.enum(modelIds)
const Fact = z.enum(factIds as [string, ...string[]])
/** A part's id; null for what belongs to the whole scenario. */
const PartRef = z.number().int().nonnegative().nullable()
/** The scenario's revision when the card was made. */
const Revision = z.number().int().nonnegative()

/** What each button carries beside its verb. Closed: nothing else is accepted. */
export const pressSchemas = {
  answer: z.strictObject({ fact: Fact, part: PartRef, value: z.string().max(40), revision: Revision }),
  decline: z.strictObject({ fact: Fact, part: PartRef, revision: Revision }),
  edit: z.strictObject({ fact: Fact, part: PartRef }),
  clear: z.strictObject({ fact: Fact, part: PartRef, revision: Revision }),
  suppose: z.strictObject({ part: PartRef, set: z.array(z.strictObject({ fact: Fact, value: z.string().max(40) })).max(4) }),
  advice: z.strictObject({}),
  model: z.strictObject({ model: Model }),
  attribute: z.strictObject({ models: z.array(Model).max(6), attribute: z.enum(attributeIds) }),
  steps: z.strictObject({ model: Model }),
  why: z.strictObject({ models: z.array(Model).max(6) }),
  compare: z.strictObject({ models: z.array(Model).max(6) }),
  overview: z.strictObject({}),
  facts: z.strictObject({}),
  whyAsk: z.strictObject({}),
  sources: z.strictObject({}),
  person: z.strictObject({}),
  help: z.strictObject({}),
  undo: z.strictObject({ revision: Revision }),
  reset: z.strictObject({ revision: Revision }),
} as const

export type Verb = keyof typeof pressSchemas
export const verbs = Object.keys(pressSchemas) as readonly Verb[] // the keys of a constant

/** A button that was pressed, with its parsed data. */
export type Press = { readonly [V in Verb]: { readonly verb: V; readonly data: z.infer<(typeof pressSchemas)[V]> } }[Verb]
