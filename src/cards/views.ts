import { z } from 'zod/v4'
import { ButtonView, OptionView } from './button.ts'
import { plain, prose } from './prose.ts'

/** Names an element, so that a press can show or hide it. */
const key = z.string().regex(/^[a-zA-Z0-9-]+$/)
const sourced = z.strictObject({ text: prose, source: prose })
const reason = z.strictObject({ sign: prose, truth: prose, sentence: prose, source: prose })
/** A line whose source opens with all the others. */
const hiddenSource = { id: key, source: prose }
const targets = z.array(key)
const titled = z.strictObject({ title: prose, text: prose })
const change = z.strictObject({ model: prose, place: prose, text: prose })
const rowsOfButtons = z.array(z.strictObject({ buttons: z.array(ButtonView) }))
const input = z.strictObject({ id: z.string(), label: plain, placeholder: plain, value: plain })
const tone = z.enum(['Good', 'Accent', 'Default'])
const caution = sourced.extend({ model: prose })

/** What each template is filled with. */
export const views = {
  frame: z.strictObject({
    language: z.string(),
    speak: plain,
    notices: z.array(z.strictObject({ text: prose })),
    body: z.array(z.record(z.string(), z.unknown())),
    note: prose,
    rows: rowsOfButtons,
    links: z.array(z.strictObject({ title: plain, url: z.url({ protocol: /^https$/ }) })),
  }),
  advice: z.strictObject({
    title: prose,
    tone,
    lead: prose,
    parts: z.array(
      z.strictObject({
        title: prose,
        recommended: z.array(
          ButtonView.extend({
            model: prose,
            name: prose,
            tone,
            text: prose,
            spacing: z.enum(['Small', 'None']),
            reasons: z.array(z.strictObject({ text: prose, ...hiddenSource })),
          }),
        ),
        others: z.array(z.strictObject({ model: prose, status: prose, text: prose })),
        brief: z.array(z.strictObject({ model: prose, status: prose, tone })),
      }),
    ),
    remarks: z.array(z.strictObject({ text: prose })),
    sourcesTitle: plain,
    sourcesTargets: targets,
    cautionsTitle: plain,
    cautions: z.array(caution),
    changesTitle: plain,
    changes: z.array(OptionView),
    question: z.array(z.strictObject({ kicker: prose, text: prose, why: prose, options: z.array(OptionView), rows: rowsOfButtons })),
  }),
  choose: titled.extend({ options: z.array(OptionView) }),
  model: z.strictObject({
    model: prose,
    name: prose,
    summary: prose,
    source: prose,
    here: z.array(z.strictObject({ place: prose, status: prose })),
    rows: z.array(OptionView.extend(hiddenSource)),
    moreTitle: plain,
    more: z.array(OptionView.extend(hiddenSource)),
    sourcesTitle: plain,
    sourcesTargets: targets,
    cautionsTitle: plain,
    cautions: z.array(sourced),
  }),
  comparison: z.strictObject({
    title: prose,
    groups: z.array(z.strictObject({ label: prose, rows: z.array(z.strictObject({ ...hiddenSource, model: prose, text: prose })) })),
    sourcesTitle: plain,
    sourcesTargets: targets,
    moreTitle: prose,
    more: z.array(ButtonView.extend({ label: prose })),
  }),
  overview: z.strictObject({
    title: prose,
    rows: z.array(OptionView.extend({ model: prose, status: prose })),
    pick: z.array(
      z.strictObject({ label: plain, button: z.array(ButtonView), choices: z.array(z.strictObject({ title: plain, value: plain })) }),
    ),
  }),
  reasons: z.strictObject({
    title: prose,
    lead: prose,
    verdicts: z.array(
      z.strictObject({
        key,
        title: prose,
        status: prose,
        text: prose,
        told: z.array(sourced),
        decides: z.array(reason),
        othersTitle: prose,
        othersPress: plain,
        others: z.array(reason),
        cautionsTitle: prose,
        cautionsPress: plain,
        cautions: z.array(sourced),
      }),
    ),
    more: prose,
  }),
  notes: z.strictObject({
    title: prose,
    notes: z.array(z.strictObject({ title: prose, spacing: z.enum(['Small', 'Medium']), items: z.array(sourced), after: prose })),
  }),
  'what-if': z.strictObject({
    title: prose,
    supposed: prose,
    text: prose,
    changes: z.array(change),
    options: z.array(OptionView),
    note: prose,
  }),
  steps: z.strictObject({
    title: prose,
    name: prose,
    refused: z.array(z.strictObject({ text: prose })),
    steps: z.array(
      z.strictObject({
        number: prose,
        title: prose,
        text: prose,
        source: prose,
        details: z.array(z.strictObject({ label: prose, text: prose })),
        commands: z.array(z.strictObject({ key, title: prose, press: plain, lines: z.array(z.strictObject({ text: prose })) })),
      }),
    ),
    copyHint: prose,
    inputs: z.array(input),
    fill: z.array(ButtonView),
  }),
  'why-ask': titled.extend({
    question: prose,
    outcomes: z.array(z.strictObject({ title: prose, changes: z.array(change) })),
  }),
  sources: titled.extend({
    sources: z.array(z.strictObject({ title: prose, url: prose, detail: prose, remark: prose })),
    note: prose,
  }),
  record: titled.extend({ lines: z.array(z.strictObject({ label: prose, text: prose })) }),
  facts: z.strictObject({
    title: prose,
    lead: prose,
    parts: z.array(z.strictObject({ title: prose, rows: z.array(OptionView.extend({ value: prose, change: prose })) })),
  }),
  form: titled.extend({
    inputs: z.array(
      z.strictObject({
        id: z.string(),
        label: plain,
        placeholder: plain,
        value: z.string(),
        several: z.boolean(),
        choices: z.array(z.strictObject({ title: plain, value: z.string() })),
      }),
    ),
    submit: z.array(ButtonView),
  }),
  talk: z.strictObject({
    title: prose,
    paragraphs: z.array(z.strictObject({ text: prose })),
    points: z.array(z.strictObject({ label: prose, text: prose })),
    after: prose,
  }),
} as const

export type TemplateName = keyof typeof views
export const templateNames = Object.keys(views) as readonly TemplateName[] // the keys of a constant
