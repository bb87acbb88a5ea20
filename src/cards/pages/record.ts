import type { Conversation } from '../../conversation/conversation.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { modelIds } from '../../knowledge/schema.ts'
import { type Button, button } from '../button.ts'
import { type Page, page } from '../page.ts'
import { deciding, partTitle, type Setting } from '../setting.ts'
import { blocks, heading, indent, lines } from '../text.ts'
import { dated } from '../words.ts'
import { headline } from './advice.ts'
import { factsSummary, type Said } from './facts.ts'

/** Where to turn, with a summary to take along. */
export const personPage = (standpoint: Standpoint, setting: Setting): Page => {
  const { words } = setting
  return record(words.title.person, words.personText, summaryOf(standpoint, setting), setting, [
    button(words.button.advice, 'advice', {}),
    button(words.button.sources, 'sources', {}),
    button(words.button.report, 'report', {}),
  ])
}

/** Everything that is kept of the conversation. */
export const myDataPage = ({ scenario, turns, language }: Conversation, setting: Setting): Page => {
  const { words } = setting
  const name = new Intl.DisplayNames(setting.language, { type: 'language' }).of(language) ?? language
  return record(
    words.myData.title,
    words.myData.text,
    [...factsSummary(scenario, setting), { label: words.myData.turns, text: `${turns}` }, { label: words.myData.language, text: name }],
    setting,
    [button(words.button.facts, 'facts', {}), button(words.button.forgetMe, 'forgetMe', {})],
  )
}

/** A text that reports a wrong rule: the facts, the outcome and the criteria that decided. */
export const reportPage = (standpoint: Standpoint, setting: Setting): Page => {
  const { words, knowledge, language } = setting
  const { scenario, advice } = standpoint
  const trace = advice.parts.flatMap((part, index) =>
    modelIds.map((model): Said => {
      const { status, reasons } = part.verdicts[model]
      const criteria = deciding(reasons).map(({ criterion, truth }) => `${criterion} = ${words.truth[truth]}`)
      const place = advice.parts.length > 1 ? ` · ${partTitle(scenario, index, setting)}` : ''
      return { label: `${model}${place}: ${words.status[status]}`, text: criteria.join(' · ') }
    }),
  )
  return record(
    words.report.title,
    words.report.text,
    [
      ...summaryOf(standpoint, setting),
      ...trace,
      { label: words.title.sources, text: words.checkedOn(dated(knowledge.checkedOn, language)) },
    ],
    setting,
    [button(words.button.advice, 'advice', {}), button(words.button.person, 'person', {})],
  )
}

const summaryOf = ({ scenario, advice }: Standpoint, setting: Setting): readonly Said[] => [
  ...factsSummary(scenario, setting),
  { label: setting.words.result, text: headline({ scenario, advice }, setting) },
]

const record = (title: string, text: string, said: readonly Said[], setting: Setting, buttons: readonly Button[]): Page =>
  page(
    'record',
    { title, text, lines: fitting(said, setting) },
    {
      summary: title,
      text: blocks(heading(title), text, lines(said.map(({ label, text }) => lines(label, indent(text))))),
      buttons,
      knowledge: false,
    },
  )

/** As many letters as a card holds beside what surrounds them. */
const most = 6000

/** The lines that a card holds, and a word about the rest. */
const fitting = (said: readonly Said[], { words }: Setting): Said[] => {
  const sizes = said.map(({ label, text }) => label.length + text.length + 200)
  const fits = said.filter((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0) <= most)
  return fits.length === said.length ? [...said] : [...fits, { label: '…', text: words.cut }]
}
