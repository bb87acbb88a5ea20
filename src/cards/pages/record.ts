import type { Conversation } from '../../conversation/conversation.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { modelIds } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import { isAssumed } from '../criteria.ts'
import type { Page } from '../page.ts'
import { aside, deciding, partTitle, type Setting } from '../setting.ts'
import { dated } from '../words.ts'
import { headline } from './advice.ts'
import { factsSummary } from './facts.ts'
import { keptLines } from './record-kept.ts'
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
export const myDataPage = (conversation: Conversation, setting: Setting): Page => {
  const { words } = setting
  return recordPage(words.myData.title, words.myData.text, keptLines(conversation, setting), setting, [
    button(words.button.facts, 'facts', {}),
    button(words.button.forgetMe, 'forgetMe', {}),
  ])
}

/** A text that reports a wrong rule: the facts, the outcome and the criteria that decided. */
export const reportPage = (standpoint: Standpoint, setting: Setting): Page => {
  const { words, knowledge, language } = setting
  const { scenario, advice } = standpoint
  const trace = (scenario.parts.length === 0 ? [] : advice.parts).flatMap((part, index) =>
    modelIds.map((model): Said => {
      const verdict = part.verdicts[model]
      const { status, reasons } = verdict
      const criteria = deciding(reasons).map((reason) => {
        const outcome = `${reason.criterion} = ${words.truth[reason.truth]}`
        return aside(outcome, isAssumed(reason, verdict, knowledge) ? words.presumed : '', setting)
      })
      const place = advice.parts.length > 1 ? ` · ${partTitle(scenario, index, setting)}` : ''
      return { label: `${model}${place}${words.colon}${words.status[status]}`, text: criteria.join('\n') }
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
  ...(scenario.parts.length === 0 ? [] : [{ label: setting.words.result, text: headline({ scenario, advice }, setting) }]),
]
