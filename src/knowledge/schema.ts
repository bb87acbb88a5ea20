import { z } from 'zod/v4'
import type { Condition } from '../rules/condition.ts'
import { isValueOf, type ValueOf } from './facts.ts'

/** The six models in the order in which they are shown. */
export const modelIds = ['PAL', 'CUA', 'DPOR', 'CPOR', 'MBS', 'PRACR'] as const
export type ModelId = (typeof modelIds)[number]
const ModelIdSchema = z.enum(modelIds)

/** The rows of every comparison, in order. */
export const attributeIds = [
  'tracks',
  'where',
  'clouds',
  'controlledBy',
  'mechanism',
  'scope',
  'partnersAtOnce',
  'agreements',
  'durability',
  'audience',
  'prerequisites',
  'unlocks',
  'notFor',
  'leadTime',
  'verify',
] as const
export type AttributeId = (typeof attributeIds)[number]

export const statuses = ['recommended', 'possible', 'undetermined', 'excluded'] as const
export type Status = (typeof statuses)[number]

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const ConditionSchema: z.ZodType<Condition, Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('is'), fact: z.string(), anyOf: z.array(z.string()).min(1) }),
    z.strictObject({ kind: z.literal('all'), of: z.array(ConditionSchema) }),
    z.strictObject({ kind: z.literal('any'), of: z.array(ConditionSchema) }),
    z.strictObject({ kind: z.literal('not'), of: ConditionSchema }),
    z.strictObject({
      kind: z.literal('criterion'),
      id: z.string().regex(/^[a-z]+\.[a-zA-Z]+$/),
      holds: z.string().min(1),
      fails: z.string().min(1),
      sources: z.array(z.string()).min(1),
      when: ConditionSchema,
    }),
  ]),
)

/** What a source is, which tells how far to trust it. */
const sourceKinds = ['documentation', 'announcementSecondHand', 'forum', 'thirdParty', 'article'] as const

export const SourceSchema = z.strictObject({
  id: z.string().regex(/^S\d+[a-z]?$/),
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** Absent when the page is not public or its address is not known. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** The day, month or year the source gives, or `undated`. */
  date: z.union([z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), z.literal('undated')]),
  kind: z.enum(sourceKinds),
  /** What should be known before leaning on it, such as that only a part was read. */
  remark: z.string().optional(),
})
export type Source = z.infer<typeof SourceSchema>

/** A sentence with the sources that carry it; no sources only where `unsourced` says that none was found. */
const ClaimSchema = z
  .strictObject({ text: z.string().min(1), sources: z.array(z.string()), unsourced: z.literal(true).optional() })
  .refine((claim) => claim.sources.length > 0 || claim.unsourced === true, 'a claim without a source must say that none was found')
export type Claim = z.infer<typeof ClaimSchema>

/** A blank in a command; `kind` names the check its value must pass. */
const PlaceholderSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-zA-Z]*$/),
  label: z.string().min(1),
  kind: z.enum(['guid', 'partnerId', 'text']),
})
const CommandSchema = z.strictObject({
  /** What the reader chooses by, such as `Azure CLI`. */
  title: z.string().min(1),
  /** The text to paste; blanks are written `{{name}}`. */
  template: z.string().min(1),
  placeholders: z.array(PlaceholderSchema),
})
export type Command = z.infer<typeof CommandSchema>

const CloudSchema = z.custom<ValueOf<'cloud'>>((value) => typeof value === 'string' && isValueOf('cloud', value), 'no cloud has this name')

export const StepSchema = z.strictObject({
  who: z.enum(['partner', 'customer', 'microsoft']),
  where: z.string().min(1),
  text: z.string().min(1),
  commands: z.array(CommandSchema).default([]),
  /** How to see that this step worked. */
  verify: z.string().optional(),
  /** How long until it shows. */
  takes: z.string().optional(),
  /** The Microsoft clouds in which it is to be done; absent: in any. */
  clouds: z.array(CloudSchema).min(1).optional(),
  sources: z.array(z.string()).min(1),
})
export type Step = z.infer<typeof StepSchema>
/** A step as it is written, before defaults. */
export type GivenStep = z.input<typeof StepSchema>

const CautionSchema = z.strictObject({
  /** As in `cua.audience`. */
  id: z.string().regex(/^[a-z]+\.[a-zA-Z]+$/),
  models: z.array(ModelIdSchema).min(1),
  /** The facts under which it is shown; absent: always. Shown only when this is plainly yes. */
  when: ConditionSchema.optional(),
  /** The facts under which it is withheld although `when` holds. Withheld only when this is plainly yes on the stated facts, never on assumed ones. */
  unless: ConditionSchema.optional(),
  /** The statuses of its model under which it is shown; absent: any. */
  statuses: z.array(z.enum(statuses)).optional(),
  /** The first day on which it holds. */
  from: Day.optional(),
  text: z.string().min(1),
  /** Where sources disagree: who says what. */
  disagreement: z.array(ClaimSchema).optional(),
  /** The evidence is somebody's report of a Microsoft page that was not read itself. */
  secondHand: z.literal(true).optional(),
  sources: z.array(z.string()),
  unsourced: z.literal(true).optional(),
})
export type Caution = z.infer<typeof CautionSchema>

const ModelSchema = z.strictObject({
  id: ModelIdSchema,
  name: z.string().min(1),
  /** One line for lists. */
  tagline: z.string().min(1),
  summary: ClaimSchema,
  /** What must hold for the model to be of use at all. */
  applies: ConditionSchema,
  /** What must hold besides for it to be recommended rather than possible. */
  preferred: ConditionSchema,
  attributes: z.record(z.enum(attributeIds), ClaimSchema),
  cautions: z.array(CautionSchema),
  steps: z.array(StepSchema).min(1),
})
export type Model = z.infer<typeof ModelSchema>
/** A model as it is written, before defaults. */
export type GivenModel = z.input<typeof ModelSchema>

/** What holds when models are used together. */
const CombinationSchema = z.strictObject({
  id: z.string(),
  models: z.array(ModelIdSchema).min(1),
  /** Something beside a model that it combines with, such as `csp`. */
  with: z.string().optional(),
  relation: z.enum(['together', 'complementary', 'noGain', 'undocumented', 'exclusive']),
  text: z.string().min(1),
  sources: z.array(z.string()),
  unsourced: z.literal(true).optional(),
})
export type Combination = z.infer<typeof CombinationSchema>

const TermSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  term: z.string().min(1),
  /** Other spellings and old names. */
  aliases: z.array(z.string()),
  text: z.string().min(1),
  sources: z.array(z.string()),
  unsourced: z.literal(true).optional(),
})
export type Term = z.infer<typeof TermSchema>

const TroubleSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z0-9]*$/),
  models: z.array(ModelIdSchema),
  symptom: z.string().min(1),
  /** Words that point to this symptom, lower case. */
  signs: z.array(z.string()),
  /** Likely causes and what to check, the likeliest first. */
  checks: z.array(ClaimSchema).min(1),
})
export type Trouble = z.infer<typeof TroubleSchema>

export const KnowledgeSchema = z.strictObject({
  /** The day on which the whole was last checked against its sources. */
  checkedOn: Day,
  sources: z.array(SourceSchema),
  models: z.record(ModelIdSchema, ModelSchema),
  combinations: z.array(CombinationSchema),
  terms: z.array(TermSchema),
  troubles: z.array(TroubleSchema),
})
export type Knowledge = z.infer<typeof KnowledgeSchema>
