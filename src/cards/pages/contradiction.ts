import type { Scenario } from '../../conversation/conversation.ts'
import type { Contradiction } from '../../conversation/reply.ts'
import { button, option } from '../button.ts'
import { factLabel, valueLabel } from '../fact-labels.ts'
import type { Setting } from '../frame.ts'
import { choose } from '../layouts/choose.ts'
import type { Page } from '../page.ts'
import { placeOf } from '../part-title.ts'
import { harmless } from '../prose.ts'

/** Two readings of one fact, to choose from. */
export const contradictionPage = (contradiction: Contradiction, scenario: Scenario, setting: Setting): Page => {
  const { words, revision } = setting
  const { fact, readings, part } = contradiction
  const place = placeOf(scenario, part, setting)
  const options = distinct(readings.map(({ value }) => value)).map((value) =>
    option(valueLabel(fact, value, setting), quoteOf(readings.find((reading) => reading.value === value)?.quote, setting), 'answer', {
      fact,
      part,
      value,
      revision,
    }),
  )
  const label = factLabel(fact, setting)
  const said = place === '' ? words.contradiction(label) : words.contradictionIn(label, place)
  const labels = options.map(({ label }) => label).join(' · ')
  return choose(
    words.title.contradiction,
    setting.scope === 'channel' ? `${said} ${labels}` : said,
    options,
    [button(words.button.dontKnow, 'decline', { fact, part, revision }), button(words.button.advice, 'advice', {})],
    setting,
  )
}

const quoteOf = (quote: string | undefined, { words }: Setting): string => (quote ? words.youSaid(harmless(quote)) : '')

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)]
