import { z } from 'zod/v4'
import { type FactId, factIds } from '../knowledge/facts.ts'
import { attributeIds, modelIds } from '../knowledge/schema.ts'

const Model = z.enum(modelIds)
const Models = z.array(Model).max(6)
const Fact = z.enum(factIds)
const Value = z.string().max(40)
/** A part's id; null for what belongs to the whole scenario, or to every part. */
const PartRef = z.number().int().nonnegative().nullable()
/** The scenario's revision when the card was made. */
const Revision = z.number().int().nonnegative()
const Facts = z.array(z.strictObject({ fact: Fact, value: Value })).max(4)

/** What an input of the form carries when the user takes a fact back. An input that is missing or empty changes nothing. */
export const unstated = 'unstated'
/** The answer to `goals` which says that there is none. */
export const noGoal = 'none'

const Input = z.string().max(200).optional()
/** One input per fact, named by the fact's id; several values are separated by commas. */
const formInputs = Object.fromEntries(factIds.map((id) => [id, Input])) as Readonly<Record<FactId, typeof Input>> // built from all ids

/** What each button carries beside its verb. Closed: nothing else is accepted. */
export const pressSchemas = {
  answer: z.strictObject({ fact: Fact, part: PartRef, value: Value, revision: Revision }),
  decline: z.strictObject({ fact: Fact, part: PartRef, revision: Revision }),
  edit: z.strictObject({ fact: Fact, part: PartRef }),
  /** With `value`, one goal is taken back; without, the whole fact. */
  clear: z.strictObject({ fact: Fact, part: PartRef, value: Value.optional(), revision: Revision }),
  /** Opens the form with all facts of a part. */
  form: z.strictObject({ part: PartRef }),
  submitFacts: z.strictObject({ part: PartRef, revision: Revision, ...formInputs }),
  addPart: z.strictObject({ cloud: Value, revision: Revision }),
  removePart: z.strictObject({ part: z.number().int().nonnegative(), revision: Revision }),
  suppose: z.strictObject({ part: PartRef, set: Facts }),
  /** Makes a supposed change real. */
  adopt: z.strictObject({ part: PartRef, set: Facts, revision: Revision }),
  advice: z.strictObject({}),
  model: z.strictObject({ model: Model }),
  attribute: z.strictObject({ models: Models, attribute: z.enum(attributeIds) }),
  steps: z.strictObject({ model: Model }),
  /** The steps with the blanks of their commands filled; each other key is a placeholder's name. */
  fill: z.object({ model: Model }).catchall(z.string().max(200)),
  why: z.strictObject({ models: Models }),
  /** `picked`: model ids separated by commas, as a picker sends them; they take precedence. */
  compare: z.strictObject({ models: Models, picked: z.string().max(60).optional() }),
  combine: z.strictObject({ models: Models }),
  term: z.strictObject({ term: Value }),
  trouble: z.strictObject({ models: Models, trouble: Value.optional() }),
  overview: z.strictObject({}),
  facts: z.strictObject({}),
  whyAsk: z.strictObject({}),
  sources: z.strictObject({}),
  person: z.strictObject({}),
  help: z.strictObject({}),
  undo: z.strictObject({ revision: Revision }),
  reset: z.strictObject({ revision: Revision }),
  /** Takes over a scenario from elsewhere by its code. */
  continue: z.strictObject({ code: z.string().max(200) }),
  /** Does what typing `text` would. */
  say: z.strictObject({ text: z.string().max(300) }),
  textOnly: z.strictObject({ on: z.boolean() }),
  myData: z.strictObject({}),
  forgetMe: z.strictObject({}),
  /** A prepared text that reports a wrong rule, with the trace. */
  report: z.strictObject({}),
} as const

export type Verb = keyof typeof pressSchemas
export const verbs = Object.keys(pressSchemas) as readonly Verb[] // the keys of a constant

/** A button that was pressed, with its parsed data. */
export type Press = { readonly [V in Verb]: { readonly verb: V; readonly data: z.infer<(typeof pressSchemas)[V]> } }[Verb]

const isVerb = (verb: string): verb is Verb => Object.hasOwn(pressSchemas, verb)

/** The press that `verb` and `data` make, or null for anything that no card of ours sends. */
export const parsePress = (verb: string, data: unknown): Press | null => {
  if (!isVerb(verb)) return null
  const parsed = pressSchemas[verb].safeParse(data)
  return parsed.success ? ({ verb, data: parsed.data } as Press) : null // data was parsed by the verb's own schema
}
