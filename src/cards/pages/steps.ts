import { globalId } from '../../conversation/fill.ts'
import type { Filled, Reply } from '../../conversation/reply.ts'
import type { Command, Step } from '../../knowledge/schema.ts'
import { type Blank, blanksOf, fillCommand } from '../../knowledge/snippet.ts'
import { button, sending } from '../button.ts'
import { cite } from '../citations.ts'
import type { Setting } from '../frame.ts'
import { nameOf } from '../model-title.ts'
import { type Page, page } from '../page.ts'
import { blocks, heading, indent, lines, withSource } from '../text.ts'

/** What to do, in order: who acts, where, what to paste, how to check and how long it takes. */
export const stepsPage = (reply: Extract<Reply, { kind: 'steps' }>, setting: Setting): Page => {
  const { words } = setting
  const { model, steps: known, here, filled: given, others = [] } = reply
  const title = words.title.steps(model)
  const steps = known.map((step, index) => stepView(step, index, given, setting))
  const inputs = inputsOf(known, given, setting)
  const refused = (given?.refused ?? []).map(({ name, reason }) =>
    words.refusedInput[reason](inputs.find(({ id }) => id === name)?.label ?? name),
  )
  const copyHint = steps.some(({ commands }) => commands.length > 0) ? words.copyHint : ''
  return page(
    'steps',
    {
      title,
      name: nameOf(model, setting),
      refused: refused.map((text) => ({ text })),
      steps: steps.map(({ commands, ...step }) => ({
        ...step,
        commands: commands.map(({ key, title, press, code }) => ({ key, title, press, lines: code.split('\n').map((text) => ({ text })) })),
      })),
      copyHint,
      inputs,
      fill: inputs.length > 0 ? [sending(button(words.button.fill, 'fill', { model }))] : [],
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        lines(refused),
        steps.map(({ number, title, text, source, details, commands }) =>
          lines(
            `${number} · ${title}`,
            indent(
              lines(
                withSource(text, source),
                commands.map((command) => lines(`${command.title}${words.colon}`.trimEnd(), indent(command.code, 2))),
                details.map(({ label, text }) => `${label} ${text}`),
              ),
            ),
          ),
        ),
        copyHint,
      ),
      buttons: [
        button(words.button.model(model), 'model', { model }),
        ...others.slice(0, 2).map((other) => button(words.button.steps(other), 'steps', { model: other })),
        ...(here.length > 0 ? [button(words.button.advice, 'advice', {})] : []),
        button(words.button.sources, 'sources', {}),
        button(words.button.person, 'person', {}),
      ],
    },
  )
}

const stepView = (step: Step, index: number, given: Filled | null, setting: Setting) => {
  const { words } = setting
  const named = (label: string) => `${label}${words.colon}`.trimEnd()
  return {
    number: `${index + 1}`,
    title: `${words.actor[step.who]} · ${step.where}`,
    text: step.text,
    source: cite(step.sources, setting),
    details: [
      ...(step.verify ? [{ label: named(words.stepVerify), text: step.verify }] : []),
      ...(step.takes ? [{ label: named(words.stepTakes), text: step.takes }] : []),
    ],
    commands: step.commands.map((command, row) => ({
      key: `c${index}-${row}`,
      title: command.title,
      press: `${index + 1}.${row + 1} ${command.title}`,
      code: filled(command, given, setting),
    })),
  }
}

/** The command with its blanks filled, or named in angle brackets. */
const filled = (command: Command, given: Filled | null, setting: Setting): string =>
  fillCommand(command, (blank) => given?.values[blank.name] ?? `<${labelOf(blank, setting)}>`)

/** What a blank is called in the language of the card. */
const labelOf = ({ name, label }: Blank, { words }: Setting): string => words.blank[name] ?? label

/** Every blank of the model's commands once, with what was filled in so far; beside a location's ID, the global one that it must not be. */
const inputsOf = (steps: readonly Step[], given: Filled | null, setting: Setting) => {
  const blanks = blanksOf(steps)
  const inputs = blanks.map((blank) => ({
    id: blank.name,
    label: labelOf(blank, setting),
    placeholder: examples[blank.kind],
    value: given?.values[blank.name] ?? '',
  }))
  const compared = blanks.some(({ kind }) => kind === 'partnerId')
  return compared ? [...inputs, { id: globalId, label: setting.words.globalId, placeholder: examples.partnerId, value: '' }] : inputs
}

/** Short enough for the input of a phone. */
const examples = { guid: '01234567-89ab-…', partnerId: '1234567', text: '' } as const
