import type { Scenario } from '../../conversation/conversation.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import { type FactId, type Goal, partFactIds } from '../../knowledge/facts.ts'
import { button, option } from '../button.ts'
import { type Page, page } from '../page.ts'
import { harmless } from '../prose.ts'
import { factLabel, list, partTitle, type Setting, valueLabel } from '../setting.ts'
import { blocks, heading, lines, section } from '../text.ts'

/** Every fact as it stands, each with the press that changes it. */
export const factsPage = ({ scenario }: Standpoint, setting: Setting): Page => {
  const { words, revision } = setting
  const title = words.title.facts
  const groups = [...scenario.parts.map((_, index) => partGroup(scenario, index, setting)), goalGroup(scenario, setting)]
  return page(
    'facts',
    { title, parts: groups, change: words.change },
    {
      summary: title,
      text: blocks(
        heading(title),
        scenario.parts.length === 0 ? words.noFacts : '',
        groups.map(({ title, rows, unknown }) =>
          section(
            title,
            rows.map(({ label, value, hint }) => `${label}: ${value}${hint && ` (${hint})`}`),
            unknown.length > 0 && words.unknownList(unknown.map(({ label }) => label).join(', ')),
          ),
        ),
      ),
      buttons: [
        button(words.button.advice, 'advice', {}),
        button(words.button.undo, 'undo', { revision }),
        button(words.button.reset, 'reset', { revision }),
      ],
      knowledge: false,
    },
  )
}

const partGroup = (scenario: Scenario, index: number, setting: Setting) => {
  const { words } = setting
  const part = scenario.parts[index]
  const id = part?.id ?? index
  const row = (fact: FactId, value: string, hint: string) => ({
    ...option(factLabel(fact, setting), hint, 'edit', { fact, part: id }),
    title: [words.button.change(factLabel(fact, setting)), ...(scenario.parts.length > 1 ? [words.part(index + 1)] : [])].join(' · '),
    value,
  })
  const stated = partFactIds.flatMap((fact) => {
    const said = part?.facts[fact]
    return said ? [row(fact, valueLabel(fact, said.value, setting), said.quote ? words.youSaid(harmless(said.quote)) : '')] : []
  })
  const unknown = partFactIds.filter((fact) => part?.facts[fact] === undefined)
  return {
    key: `f${index}`,
    title: scenario.parts.length > 1 ? partTitle(scenario, index, setting) : '',
    rows: stated,
    unknownTitle: words.unknownFacts(unknown.length),
    unknown: unknown.map((fact) => row(fact, part?.declined.includes(fact) ? words.declined : words.notKnown, '')),
  }
}

const goalGroup = (scenario: Scenario, setting: Setting) => {
  const { words } = setting
  const goals = Object.keys(scenario.goals ?? {}) as readonly Goal[] // the keys of a record of goals
  const value =
    goals.length > 0
      ? list(
          goals.map((goal) => valueLabel('goals', goal, setting)),
          setting,
        )
      : scenario.goals
        ? words.noGoal
        : words.notKnown
  const row = {
    ...option(factLabel('goals', setting), '', 'edit', { fact: 'goals' as FactId, part: null }),
    title: words.button.change(factLabel('goals', setting)),
    value,
  }
  return {
    key: 'goals',
    title: scenario.parts.length > 1 ? words.wholeEstate : '',
    rows: [row],
    unknownTitle: '',
    unknown: [] as (typeof row)[],
  }
}

/** The facts in a line for each part, for a summary that somebody else reads. */
export const factsSummary = (scenario: Scenario, setting: Setting): readonly string[] => [
  ...scenario.parts.map((part, index) => {
    const said = partFactIds.flatMap((fact) => {
      const stated = part.facts[fact]
      return stated ? [`${factLabel(fact, setting)}: ${valueLabel(fact, stated.value, setting)}`] : []
    })
    return lines(`${scenario.parts.length > 1 ? partTitle(scenario, index, setting) : setting.words.title.facts}: ${said.join('; ')}`)
  }),
  ...(scenario.goals ? [`${factLabel('goals', setting)}: ${goalGroup(scenario, setting).rows[0]?.value ?? ''}`] : []),
]
