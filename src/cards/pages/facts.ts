import type { Part, Scenario, Stated } from '../../conversation/conversation.ts'
import { type FactId, type Goal, type PartFactId, partFactIds } from '../../knowledge/facts.ts'
import { type Button, button, type Option, option } from '../button.ts'
import { factLabel, factWithValue, valueLabel } from '../fact-labels.ts'
import type { Setting } from '../frame.ts'
import { recordPage, type Said } from '../layouts/record.ts'
import { type Page, page } from '../page.ts'
import { partTitle, titled } from '../part-title.ts'
import { aside, list } from '../phrasing.ts'
import { harmless } from '../prose.ts'
import { blocks, heading, paragraphs, section } from '../text.ts'

/** As many rows as a card holds; with more, each part takes one. */
const most = 16

interface Row extends Option {
  /** One line, or several. */
  readonly value: string
  /** The word for what a press does. */
  readonly change: string
}

/** Every fact as it stands, each with the press that changes it; in a channel, to be read only. */
export const factsPage = (scenario: Scenario, setting: Setting): Page => {
  if (setting.scope === 'channel')
    return recordPage(setting.words.title.facts, '', factsSummary(scenario, setting), setting, channelButtons(setting))
  const { words, revision } = setting
  const title = words.title.facts
  const lead = scenario.parts.length === 0 ? words.noFacts : ''
  const count = scenario.parts.reduce((sum, part) => sum + statedFacts(part).length + 1, 0)
  const groups = scenario.parts.map((part, index) => partGroup(scenario, part, index, setting))
  const shown =
    count > most
      ? [{ title: '', rows: scenario.parts.map((part, index) => partRow(scenario, part, index, setting)) }]
      : groups.map(({ title, rows, open }) => ({ title, rows: [...rows, ...open] }))
  const goals = { title: scenario.parts.length > 1 ? words.wholeEstate : '', rows: [goalRow(scenario, setting)] }
  return page(
    'facts',
    { title, lead, parts: [...shown, goals].map(({ title, rows }) => ({ title, rows: rows.map(shownRow) })) },
    {
      summary: title,
      text: blocks(
        heading(title),
        lead,
        [...groups, { ...goals, open: [] }].map(({ title, rows, open }) => {
          const said = [...rows, ...open].map(({ label, value, hint }) => aside(words.assumed(label, value), hint, setting))
          return title === '' ? said.join('\n') : section(title, said)
        }),
      ),
      buttons: buttonsFor(scenario, setting, revision),
      knowledge: false,
    },
  )
}

const shownRow = (row: Row): Row => ({ ...row, value: paragraphs(row.value) })

const buttonsFor = ({ parts }: Scenario, { words }: Setting, revision: number): readonly Button[] => {
  const [first] = parts
  return [
    button(words.button.advice, 'advice', {}),
    ...(first && parts.length === 1 ? [button(words.button.form, 'form', { part: first.id })] : []),
    button(words.button.undo, 'undo', { revision }),
    button(words.button.reset, 'reset', { revision }),
  ]
}

const channelButtons = ({ words }: Setting): readonly Button[] => [
  button(words.button.advice, 'advice', {}),
  button(words.button.overview, 'overview', {}),
]

const statedFacts = (part: Part): readonly (readonly [PartFactId, Stated])[] =>
  partFactIds.flatMap((fact) => {
    const stated = part.facts[fact]
    return stated ? [[fact, stated] as const] : []
  })

const partGroup = (scenario: Scenario, part: Part, index: number, setting: Setting) => {
  const { words } = setting
  const several = scenario.parts.length > 1
  const row = (fact: PartFactId, { value, quote }: Stated): Row => ({
    ...option(factLabel(fact, setting), quote ? words.youSaid(harmless(quote)) : '', 'edit', { fact, part: part.id }),
    title: titled(words.button.change(factLabel(fact, setting)), index, several, setting),
    value: valueLabel(fact, value, setting),
    change: words.change,
  })
  const unknown = partFactIds.filter((fact) => part.facts[fact] === undefined)
  const open: Row = {
    ...option(words.unknownFacts(unknown.length), '', 'form', { part: part.id }),
    title: titled(words.button.complete, index, several, setting),
    value: beginning(unknown.map((fact) => factLabel(fact, setting))),
    change: words.add,
  }
  return {
    title: several ? partTitle(scenario, index, setting) : '',
    rows: statedFacts(part).map(([fact, stated]) => row(fact, stated)),
    open: unknown.length > 0 ? [open] : [],
  }
}

/** The first few of many. */
const beginning = (labels: readonly string[]): string => (labels.length > 4 ? [...labels.slice(0, 4), '…'].join(' · ') : labels.join(' · '))

/** A whole part in one row, which opens its form. */
const partRow = (scenario: Scenario, part: Part, index: number, setting: Setting): Row => ({
  ...option(partTitle(scenario, index, setting), '', 'form', { part: part.id }),
  title: titled(setting.words.button.form, index, true, setting),
  value: statedText(part, setting) || setting.words.noFacts,
  change: statedText(part, setting) === '' ? setting.words.add : setting.words.change,
})

const statedText = (part: Part, setting: Setting): string =>
  statedFacts(part)
    .map(([fact, { value }]) => factWithValue(fact, value, setting))
    .join('\n')

const goalRow = (scenario: Scenario, setting: Setting): Row => ({
  ...option(factLabel('goals', setting), '', 'edit', { fact: 'goals' as FactId, part: null }),
  title: setting.words.button.change(factLabel('goals', setting)),
  value: goalsText(scenario, setting),
  change: scenario.goals === undefined ? setting.words.add : setting.words.change,
})

const goalsText = ({ goals }: Scenario, setting: Setting): string => {
  const { words } = setting
  if (goals === undefined) return words.notKnown
  const stated = Object.keys(goals) as readonly Goal[] // the keys of a record of goals
  const labels = stated.map((goal) => valueLabel('goals', goal, setting))
  return labels.length > 0 ? list(labels, setting) : words.noGoal
}

/** The facts in a line for each part, for a summary that somebody else reads. */
export const factsSummary = (scenario: Scenario, setting: Setting): readonly Said[] => [
  ...scenario.parts.map((part, index) => ({
    label: scenario.parts.length > 1 ? partTitle(scenario, index, setting) : setting.words.title.facts,
    text: statedText(part, setting) || setting.words.noFacts,
  })),
  ...(scenario.parts.length === 0 ? [{ label: setting.words.title.facts, text: setting.words.noFacts }] : []),
  ...(scenario.goals ? [{ label: factLabel('goals', setting), text: goalsText(scenario, setting) }] : []),
]
