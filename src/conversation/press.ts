import { z } from 'zod/v4'
import { type FactId, factIds } from '../knowledge/facts.ts'
import { attributeIds, modelIds } from '../knowledge/schema.ts'
import { partIdOf } from './conversation.ts'

const Model = z.enum(modelIds)
const Models = z.array(Model).max(modelIds.length)
const Fact = z.enum(factIds)
const Value = z.string().max(40)
/** A part's id; as a reference also null, for what belongs to the whole scenario, or to every part. */
const Part = z.number().int().nonnegative().transform(partIdOf)
const PartRef = Part.nullable()
/** The scenario's revision when the card was made. */
const Revision = z.number().int().nonnegative()
const Facts = z.array(z.strictObject({ fact: Fact, value: Value })).max(4)

/** What an input of the form carries when the user takes a fact back. An input that is missing or empty changes nothing. */
export const unstated = 'unstated'

const Input = z.string().max(200).optional()
/** One input per fact, named by the fact's id; several values are separated by commas. */
const formInputs = Object.fromEntries(factIds.map((id) => [id, Input])) as Readonly<Record<FactId, typeof Input>> // built from all ids

/** Presses that show something and change nothing: all that a channel offers. */
const showing = {
  advice: z.strictObject({}),
  model: z.strictObject({ model: Model }),
  attribute: z.strictObject({ models: Models, attribute: z.enum(attributeIds) }),
  steps: z.strictObject({ model: Model }),
  /** The steps with the blanks of their commands filled; each other key is a placeholder's name. */
  fill: z.object({ model: Model }).catchall(z.string().max(200)),
  why: z.strictObject({ models: Models }),
  /** `picked`: model ids separated by commas, as a picker sends them; they take precedence. */
  compare: z.strictObject({ models: Models, picked: z.string().max(60).optional() }),
  suppose: z.strictObject({ part: PartRef, set: Facts }),
  overview: z.strictObject({}),
  facts: z.strictObject({}),
  whyAsk: z.strictObject({}),
  sources: z.strictObject({}),
  person: z.strictObject({}),
  help: z.strictObject({}),
  myData: z.strictObject({}),
  /** A prepared text that reports a wrong rule, with the trace. */
  report: z.strictObject({}),
}

/** Presses that make another scenario of the present one. */
const changing = {
  answer: z.strictObject({ fact: Fact, part: PartRef, value: Value, revision: Revision }),
  decline: z.strictObject({ fact: Fact, part: PartRef, revision: Revision }),
  /** With `value`, one goal is taken back; without, the whole fact. */
  clear: z.strictObject({ fact: Fact, part: PartRef, value: Value.optional(), revision: Revision }),
  submitFacts: z.strictObject({ part: PartRef, revision: Revision, ...formInputs }),
  removePart: z.strictObject({ part: Part, revision: Revision }),
  /** Makes a supposed change real. */
  adopt: z.strictObject({ part: PartRef, set: Facts, revision: Revision }),
  reset: z.strictObject({ revision: Revision }),
  /** Takes over a scenario from elsewhere by its code. */
  continue: z.strictObject({ code: z.string().max(200) }),
}

/** Presses about one person's own conversation: they open what only that person fills in, look back, or settle how it is held and kept. */
const personal = {
  edit: z.strictObject({ fact: Fact, part: PartRef }),
  /** Opens the form with all facts of a part. */
  form: z.strictObject({ part: PartRef }),
  undo: z.strictObject({ revision: Revision }),
  textOnly: z.strictObject({ on: z.boolean() }),
  forgetMe: z.strictObject({}),
}

/** What each button carries beside its verb. Closed: nothing else is accepted. */
export const pressSchemas = { ...showing, ...changing, ...personal }

type PressOf<Schemas extends Readonly<Record<string, z.ZodType>>> = {
  readonly [V in keyof Schemas]: { readonly verb: V; readonly data: z.infer<Schemas[V]> }
}[keyof Schemas]
export type Showing = PressOf<typeof showing>
export type Changing = PressOf<typeof changing>
export type Personal = PressOf<typeof personal>

/** A button that was pressed, with its parsed data. */
export type Press = Showing | Changing | Personal
export type Verb = Press['verb']
export const verbs = Object.keys(pressSchemas) as readonly Verb[] // the keys of a constant

/** Whether a press shows something and changes nothing. */
export const isShowing = (press: Press): press is Showing => shows(press.verb)

/** Whether that holds of all presses of a verb. */
export const shows = (verb: Verb): boolean => Object.hasOwn(showing, verb)

/** Whether a press changes the scenario. One that looks back does not: it finds an earlier one again. */
export const isChanging = (press: Press): press is Changing => Object.hasOwn(changing, press.verb)

const isVerb = (verb: string): verb is Verb => Object.hasOwn(pressSchemas, verb)

/** The press that `verb` and `data` make, or null for anything that no card of ours sends. */
export const parsePress = (verb: string, data: unknown): Press | null => {
  if (!isVerb(verb)) return null
  const parsed = pressSchemas[verb].safeParse(data)
  return parsed.success ? ({ verb, data: parsed.data } as Press) : null // data was parsed by the verb's own schema
}
