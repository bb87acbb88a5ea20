import type { PartId, Scenario } from '../../conversation/conversation.ts'
import type { Contradiction } from '../../conversation/reply.ts'
import type { FactId } from '../../knowledge/facts.ts'
import type { ModelId } from '../../knowledge/schema.ts'
import { type Button, button, type Option, offered, option } from '../button.ts'
import { type Page, page } from '../page.ts'
import { harmless } from '../prose.ts'
import { aside, factLabel, nameOf, partTitle, type Setting, valueLabel } from '../setting.ts'
import { blocks, bullet, heading, lines } from '../text.ts'
import { answerOptions } from './question.ts'

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

/** Several models that the user's words may name. */
export const whichModelPage = (quote: string, models: readonly ModelId[], setting: Setting): Page =>
  choose(
    setting.words.title.whichModel,
    setting.words.whichModel(harmless(quote, 30)),
    models.map((model) => option(model, nameOf(model, setting), 'model', { model })),
    [button(setting.words.button.overview, 'overview', {})],
    setting,
  )

/** One fact with all its values; what holds now is marked, and a goal can be taken back. */
export const editPage = (fact: FactId, part: PartId | null, scenario: Scenario, setting: Setting): Page => {
  const { words, revision } = setting
  return choose(
    words.facts[fact].question,
    placeOf(scenario, part, setting),
    valueOptions(fact, part, scenario, setting),
    [
      button(words.button.dontKnow, 'decline', { fact, part, revision }),
      button(words.button.clear, 'clear', { fact, part, revision }),
      button(words.button.facts, 'facts', {}),
    ],
    setting,
  )
}

/** What the part of an id is called where there are several. */
const placeOf = (scenario: Scenario, part: PartId | null, setting: Setting): string => {
  const index = scenario.parts.findIndex(({ id }) => id === part)
  return index >= 0 && scenario.parts.length > 1 ? partTitle(scenario, index, setting) : ''
}

/** The values of a fact as presses: what holds is marked, and a goal that holds is taken back. */
export const valueOptions = (fact: FactId, part: PartId | null, scenario: Scenario, setting: Setting): readonly Option[] => {
  const { words, revision } = setting
  const index = scenario.parts.findIndex(({ id }) => id === part)
  return answerOptions(fact, part, setting).map((choice) => {
    const { value } = choice.data
    if (typeof value !== 'string' || !holds(fact, value, scenario, index)) return choice
    return fact === 'goals'
      ? option(choice.label, words.chosen, 'clear', { fact, part, value, revision })
      : { ...choice, hint: words.current }
  })
}

const holds = (fact: FactId, value: string, { parts, goals }: Scenario, index: number): boolean =>
  fact === 'goals' ? Object.hasOwn(goals ?? {}, value) : parts[index]?.facts[fact]?.value === value

const choose = (title: string, text: string, options: readonly Option[], buttons: readonly Button[], setting: Setting): Page =>
  page(
    'choose',
    { title, text, options: [...offered(options, setting.scope)] },
    {
      summary: title,
      text: blocks(heading(title), text, lines(options.map(({ label, hint }) => bullet(aside(label, hint, setting))))),
      buttons,
      knowledge: false,
    },
  )

const quoteOf = (quote: string | undefined, { words }: Setting): string => (quote ? words.youSaid(harmless(quote)) : '')
const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)]
