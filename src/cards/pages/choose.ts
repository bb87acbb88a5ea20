import type { Scenario } from '../../conversation/conversation.ts'
import type { Contradiction } from '../../conversation/reply.ts'
import type { FactId } from '../../knowledge/facts.ts'
import type { ModelId } from '../../knowledge/schema.ts'
import { type Button, button, option } from '../button.ts'
import { type Page, page } from '../page.ts'
import { harmless } from '../prose.ts'
import { factLabel, nameOf, partTitle, type Setting, valueLabel } from '../setting.ts'
import { blocks, bullet, heading, lines } from '../text.ts'
import { answerOptions, choicesText } from './question.ts'

/** Two readings of one fact, to choose from. */
export const contradictionPage = (contradiction: Contradiction, scenario: Scenario, setting: Setting): Page => {
  const { words, revision } = setting
  const { fact, readings } = contradiction
  const part = idOf(contradiction.part, scenario)
  const options = distinct(readings.map(({ value }) => value)).map((value) =>
    option(valueLabel(fact, value, setting), quoteOf(readings.find((reading) => reading.value === value)?.quote, setting), 'answer', {
      fact,
      part,
      value,
      revision,
    }),
  )
  return choose(words.title.contradiction, words.contradiction(factLabel(fact, setting)), options, [
    button(words.button.dontKnow, 'decline', { fact, part, revision }),
    button(words.button.advice, 'advice', {}),
  ])
}

/** Several models that the user's words may name. */
export const whichModelPage = (quote: string, models: readonly ModelId[], setting: Setting): Page =>
  choose(
    setting.words.title.whichModel,
    setting.words.whichModel(harmless(quote, 30)),
    models.map((model) => option(model, nameOf(model, setting), 'model', { model })),
    [button(setting.words.button.overview, 'overview', {})],
  )

/** One fact with all its values. */
export const editPage = (fact: FactId, part: number | null, scenario: Scenario, setting: Setting): Page => {
  const { words, revision } = setting
  const id = idOf(part, scenario)
  const index = scenario.parts.findIndex((candidate) => candidate.id === id)
  const place = index >= 0 && scenario.parts.length > 1 ? partTitle(scenario, index, setting) : ''
  const page = choose(words.facts[fact].question, place, answerOptions(fact, id, setting), [
    button(words.button.dontKnow, 'decline', { fact, part: id, revision }),
    button(words.button.clear, 'clear', { fact, part: id, revision }),
    button(words.button.facts, 'facts', {}),
  ])
  return { ...page, text: blocks(heading(words.facts[fact].question), place, choicesText(fact, setting)) }
}

const choose = (title: string, text: string, options: ReturnType<typeof answerOptions>, buttons: readonly Button[]): Page =>
  page(
    'choose',
    { title, text, options },
    {
      summary: title,
      text: blocks(heading(title), text, lines(options.map(({ label, hint }) => bullet(hint ? `${label} (${hint})` : label)))),
      buttons,
      knowledge: false,
    },
  )

/** Part references arrive as ids; one that names no part is taken as it is. */
const idOf = (part: number | null, _scenario: Scenario): number | null => part

const quoteOf = (quote: string | undefined, { words }: Setting): string => (quote ? words.youSaid(harmless(quote)) : '')
const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)]
