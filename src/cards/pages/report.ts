import { deciding } from '../../advice/deciding.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { modelIds } from '../../knowledge/schema.ts'
import { button } from '../button.ts'
import { isAssumed } from '../criteria.ts'
import type { Setting } from '../frame.ts'
import { recordPage, type Said } from '../layouts/record.ts'
import type { Page } from '../page.ts'
import { partTitle } from '../part-title.ts'
import { aside } from '../phrasing.ts'
import { dated } from '../words.ts'
import { summaryOf } from './summary.ts'

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
