import { z } from 'zod/v4'
import { ButtonView, OptionView } from './button.ts'
import { plain, prose } from './prose.ts'

/** Names an element, so that a press can show or hide it. */
const key = z.string().regex(/^[a-zA-Z0-9-]+$/)
const url = z.url({ protocol: /^https$/ })
const sourced = z.strictObject({ text: prose, source: prose })
const reason = z.strictObject({ mark: prose, truth: prose, sentence: prose, source: prose })
const model = z.strictObject({
  key,
  model: prose,
  name: prose,
  status: prose,
  assuming: prose,
  reasons: z.array(reason),
  cautions: z.array(sourced),
  reasonsTitle: prose,
  cautionsTitle: prose,
})
const group = z.strictObject({ status: prose, rows: z.array(z.strictObject({ model: prose, text: prose })) })
const question = z.strictObject({ kicker: prose, text: prose, why: prose, options: z.array(OptionView), buttons: z.array(ButtonView) })
const change = z.strictObject({ model: prose, place: prose, text: prose })

const frame = z.strictObject({
  language: z.string(),
  speak: plain,
  notices: z.array(z.strictObject({ text: prose })),
  body: z.array(z.record(z.string(), z.unknown())),
  note: prose,
  buttons: z.array(ButtonView).max(6),
  links: z.array(z.strictObject({ title: plain, url })),
})

/** What each template is filled with. */
export const views = {
  frame,
  advice: z.strictObject({
    title: prose,
    lead: prose,
    parts: z.array(z.strictObject({ title: prose, recommended: z.array(model), groups: z.array(group) })),
    changesTitle: prose,
    changes: z.array(z.strictObject({ text: prose })),
    question: z.array(question),
  }),
  choose: z.strictObject({ title: prose, text: prose, options: z.array(OptionView) }),
  model: z.strictObject({
    model: prose,
    name: prose,
    summary: sourced,
    hereTitle: prose,
    here: z.array(z.strictObject({ place: prose, status: prose })),
    rows: z.array(OptionView.extend({ source: prose })),
    moreTitle: prose,
    more: z.array(OptionView.extend({ source: prose })),
    cautionsTitle: prose,
    cautions: z.array(sourced),
  }),
  comparison: z.strictObject({
    title: prose,
    groups: z.array(z.strictObject({ label: prose, rows: z.array(z.strictObject({ model: prose, text: prose, source: prose })) })),
    moreTitle: prose,
    more: z.array(OptionView),
  }),
  overview: z.strictObject({ title: prose, rows: z.array(OptionView.extend({ model: prose, status: prose })) }),
  reasons: z.strictObject({
    title: prose,
    lead: prose,
    verdicts: z.array(
      z.strictObject({
        key,
        title: prose,
        status: prose,
        text: prose,
        decidesTitle: prose,
        decides: z.array(reason),
        othersTitle: prose,
        others: z.array(reason),
        cautionsTitle: prose,
        cautions: z.array(sourced),
      }),
    ),
  }),
  notes: z.strictObject({
    title: prose,
    notes: z.array(z.strictObject({ title: prose, tag: prose, items: z.array(sourced) })),
  }),
  'what-if': z.strictObject({ title: prose, supposed: prose, changes: z.array(change), text: prose, note: prose }),
  steps: z.strictObject({
    title: prose,
    name: prose,
    copyHint: prose,
    refused: z.array(z.strictObject({ text: prose })),
    inputs: z.array(z.strictObject({ id: z.string(), label: plain, placeholder: plain, value: plain })),
    fill: z.array(ButtonView),
    steps: z.array(
      z.strictObject({
        title: prose,
        where: prose,
        text: prose,
        source: prose,
        verify: prose,
        takes: prose,
        commands: z.array(z.strictObject({ title: prose, code: plain })),
      }),
    ),
  }),
  'why-ask': z.strictObject({
    title: prose,
    question: prose,
    text: prose,
    outcomes: z.array(z.strictObject({ title: prose, changes: z.array(change) })),
  }),
  sources: z.strictObject({
    title: prose,
    text: prose,
    sources: z.array(z.strictObject({ title: prose, url: prose, detail: prose, remark: prose })),
    note: prose,
  }),
  facts: z.strictObject({
    title: prose,
    parts: z.array(
      z.strictObject({
        key,
        title: prose,
        rows: z.array(OptionView.extend({ value: prose })),
        unknownTitle: prose,
        unknown: z.array(OptionView.extend({ value: prose })),
      }),
    ),
    change: prose,
  }),
  form: z.strictObject({
    title: prose,
    text: prose,
    inputs: z.array(
      z.strictObject({
        id: z.string(),
        label: plain,
        value: z.string(),
        several: z.boolean(),
        choices: z.array(z.strictObject({ title: plain, value: z.string() })),
      }),
    ),
    submit: z.array(ButtonView),
  }),
  record: z.strictObject({ title: prose, text: prose, lines: z.array(z.strictObject({ text: plain })) }),
  talk: z.strictObject({
    title: prose,
    paragraphs: z.array(z.strictObject({ text: prose })),
    points: z.array(z.strictObject({ label: prose, text: prose })),
    after: prose,
  }),
} as const

export type TemplateName = keyof typeof views
export const templateNames = Object.keys(views) as readonly TemplateName[] // the keys of a constant
