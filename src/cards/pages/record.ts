import type { Conversation } from '../../conversation/conversation.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { modelIds } from '../../knowledge/schema.ts'
import { type Button, button } from '../button.ts'
import { type Page, page } from '../page.ts'
import { deciding, partTitle, type Setting } from '../setting.ts'
import { blocks, heading, indent, lines } from '../text.ts'
import { headline } from './advice.ts'
import { factsSummary } from './facts.ts'

/** Where to turn, with a summary to take along. */
export const personPage = (standpoint: Standpoint, setting: Setting): Page => {
  const { words } = setting
  return record(words.title.person, words.personText, summaryOf(standpoint, setting), [
    button(words.button.advice, 'advice', {}),
    button(words.button.sources, 'sources', {}),
  ])
}

/** Everything that is kept of the conversation. */
export const myDataPage = ({ scenario, turns, language }: Conversation, setting: Setting): Page => {
  const { words } = setting
  const facts = scenario.parts.length === 0 ? [words.noFacts] : factsSummary(scenario, setting)
  const name = new Intl.DisplayNames(setting.language, { type: 'language' }).of(language) ?? language
  return record(
    words.myData.title,
    words.myData.text,
    [...facts, words.myData.counted(turns, name)],
    [button(words.button.facts, 'facts', {}), button(words.button.forgetMe, 'forgetMe', {})],
  )
}

/** A text that reports a wrong rule: the facts, the outcome and the criteria that decided. */
export const reportPage = (standpoint: Standpoint, setting: Setting): Page => {
  const { words } = setting
  const { scenario, advice } = standpoint
  const trace = advice.parts.flatMap((part, index) =>
    modelIds.map((model) => {
      const { status, reasons } = part.verdicts[model]
      const criteria = deciding(reasons).map(({ criterion, truth }) => `${criterion}=${truth}`)
      return `${advice.parts.length > 1 ? `${partTitle(scenario, index, setting)} · ` : ''}${model}: ${words.status[status]} (${criteria.join(', ')})`
    }),
  )
  return record(
    words.report.title,
    words.report.text,
    [...summaryOf(standpoint, setting), ...trace, words.checkedOn(setting.knowledge.checkedOn)],
    [button(words.button.advice, 'advice', {}), button(words.button.person, 'person', {})],
  )
}

const summaryOf = ({ scenario, advice }: Standpoint, setting: Setting): readonly string[] => [
  ...(scenario.parts.length === 0 ? [setting.words.noFacts] : factsSummary(scenario, setting)),
  headline(advice, setting),
]

const record = (title: string, text: string, said: readonly string[], buttons: readonly Button[]): Page =>
  page(
    'record',
    { title, text, lines: said.map((text) => ({ text })) },
    { summary: title, text: blocks(heading(title), text, indent(lines(said))), buttons, knowledge: false },
  )
