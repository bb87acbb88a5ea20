import type { Part, PartId, Scenario } from '../../conversation/conversation.ts'
import { unstated } from '../../conversation/press.ts'
import { type FactId, factIds, factOf } from '../../knowledge/facts.ts'
import { button, sending } from '../button.ts'
import { factLabel, valueLabel, valuesOf } from '../fact-labels.ts'
import type { Setting } from '../frame.ts'
import { type Page, page } from '../page.ts'
import { partTitle } from '../part-title.ts'
import { list } from '../phrasing.ts'
import { blocks, heading, lines } from '../text.ts'

/** All facts of one part and the goals, with one button that saves them. */
export const formPage = (id: PartId | null, scenario: Scenario, setting: Setting): Page => {
  const { words, revision } = setting
  const index = scenario.parts.findIndex((part) => part.id === id)
  const part = scenario.parts[index]
  const title = words.title.form
  const place = part
    ? scenario.parts.length > 1
      ? partTitle(scenario, index, setting)
      : ''
    : scenario.parts.length > 0
      ? words.newPart
      : ''
  const inputs = factIds.map((fact) => ({
    id: fact,
    label: words.facts[fact].question,
    placeholder: words.truth.unknown,
    value: valueIn(fact, part, scenario),
    several: factOf(fact).several,
    choices: [
      ...Object.entries(valuesOf(fact, words)).map(([value, { label }]) => ({ title: label, value })),
      ...(factOf(fact).several ? [] : [{ title: words.notKnown, value: unstated }]),
    ],
  }))
  return page(
    'form',
    {
      title,
      text: [place, words.formLead].filter((text) => text !== '').join(' · '),
      inputs,
      submit: [sending(button(words.button.submit, 'submitFacts', { part: id, revision }))],
    },
    {
      summary: title,
      text: blocks(
        heading(title),
        place,
        lines(inputs.map(({ id, value }) => words.assumed(factLabel(id, setting), said(id, value, setting)))),
      ),
      buttons: [
        button(words.button.facts, 'facts', {}),
        button(words.button.advice, 'advice', {}),
        ...(part && scenario.parts.length > 1
          ? [button(`${words.button.remove} · ${words.part(index + 1)}`, 'removePart', { part: part.id, revision })]
          : []),
      ],
      knowledge: false,
    },
  )
}

const valueIn = (fact: FactId, part: Part | undefined, { goals }: Scenario): string =>
  fact === 'goals' ? Object.keys(goals ?? {}).join(',') : (part?.facts[fact]?.value ?? '')

const said = (fact: FactId, value: string, setting: Setting): string =>
  value === ''
    ? setting.words.notKnown
    : list(
        value.split(',').map((one) => valueLabel(fact, one, setting)),
        setting,
      )
