import type { Conversation } from '../../conversation/conversation.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { modelIds } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import type { Page } from '../page.ts'
import { deciding, partTitle, type Setting } from '../setting.ts'
import { dated } from '../words.ts'
import { headline } from './advice.ts'
import { factsSummary } from './facts.ts'
import { recordPage, type Said } from './record-page.ts'

/** Where to turn, with a summary to take along. */
export const personPage = (standpoint: Standpoint, setting: Setting): Page => {
  const { words } = setting
  return recordPage(words.title.person, words.personText, summaryOf(standpoint, setting), setting, [
    button(words.button.advice, 'advice', {}),
    button(words.button.sources, 'sources', {}),
    button(words.button.report, 'report', {}),
  ])
}

/** Everything that is kept of the conversation. */
export const myDataPage = ({ scenario, past, turns, language }: Conversation, setting: Setting): Page => {
  const { words } = setting
  const name = new Intl.DisplayNames(setting.language, { type: 'language' }).of(language) ?? language
  return recordPage(
    words.myData.title,
    words.myData.text,
    [
      ...factsSummary(scenario, setting),
      { label: words.myData.turns, text: `${turns}` },
      { label: words.myData.language, text: name },
      { label: words.myData.undo, text: `${past.length}` },
      ...keptLines(setting),
    ],
    setting,
    [button(words.button.facts, 'facts', {}), button(words.button.forgetMe, 'forgetMe', {})],
  )
}

const keptLines = ({ kept, language, words: { myData } }: Setting): readonly Said[] =>
  kept
    ? [
        { label: myData.since, text: dated(kept.since, language) },
        { label: myData.until, text: dated(kept.until, language) },
        { label: myData.messages, text: `${kept.messages}` },
      ]
    : []

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
  return recordPage(
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
