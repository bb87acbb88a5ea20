import type { Verdict } from '../../advice/advice.ts'
import type { Filled } from '../../conversation/reply.ts'
import type { Command, ModelId, Step } from '../../knowledge/schema.ts'
import { button, sending } from '../button.ts'
import { type Page, page } from '../page.ts'
import { cite, nameOf, type Setting } from '../setting.ts'
import { blocks, heading, indent, lines, withSource } from '../text.ts'

/** What to do, in order: who acts, where, what to paste, how to check and how long it takes. */
export const stepsPage = (model: ModelId, here: readonly Verdict[], given: Filled | null, setting: Setting): Page => {
  const { words, knowledge } = setting
  const title = words.title.steps(model)
  const steps = knowledge.models[model].steps.map((step, index) => ({
    title: words.step(index + 1, words.actor[step.who]),
    where: step.where,
    text: step.text,
    source: cite(step.sources, setting),
    verify: step.verify ? `${words.stepVerify}: ${step.verify}` : '',
    takes: step.takes ? `${words.stepTakes}: ${step.takes}` : '',
    commands: step.commands.map((command) => ({ title: command.title, code: filled(command, given) })),
  }))
  const pasting = steps.some(({ commands }) => commands.length > 0)
  const inputs = inputsOf(knowledge.models[model].steps, given)
  const refused = (given?.refused ?? []).map(
    ({ name, reason }) => `${inputs.find(({ id }) => id === name)?.label ?? name}: ${words.refusedInput[reason]}`,
  )
  const copyHint = pasting ? words.copyHint : ''
  return page(
    'steps',
    {
      title,
      name: nameOf(model, setting),
      copyHint,
      refused: refused.map((text) => ({ text })),
      inputs,
      fill: inputs.length > 0 ? [sending(button(words.button.fill, 'fill', { model }))] : [],
      steps,
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        lines(refused),
        steps.map(({ title, where, text, source, verify, takes, commands }) =>
          lines(
            `${title} · ${where}`,
            indent(
              lines(
                withSource(text, source),
                commands.map((command) => lines(`${command.title}:`, indent(command.code))),
                verify,
                takes,
              ),
            ),
          ),
        ),
        copyHint,
      ),
      buttons: [
        button(words.button.model(model), 'model', { model }),
        ...(here.length > 0 ? [button(words.button.advice, 'advice', {})] : []),
        button(words.button.person, 'person', {}),
      ],
    },
  )
}

/** The command with its blanks named in angle brackets. */
const filled = ({ template, placeholders }: Command, given: Filled | null): string =>
  placeholders.reduce((text, { name, label }) => text.replaceAll(`{{${name}}}`, given?.values[name] ?? `<${label}>`), template)

/** Every blank of the model's commands once, with what was filled in so far. */
const inputsOf = (steps: readonly Step[], given: Filled | null) => {
  const blanks = steps.flatMap((step) => step.commands.flatMap((command) => command.placeholders))
  return [...new Map(blanks.map((blank) => [blank.name, blank])).values()].map(({ name, label }) => ({
    id: name,
    label,
    placeholder: label,
    value: given?.values[name] ?? '',
  }))
}
