import type { Change, Question } from '../../advice/advice.ts'
import type { Standpoint } from '../../conversation/reply.ts'
import type { FactId } from '../../knowledge/facts.ts'
import { button } from '../button.ts'
import { changesText, changeViews } from '../changes.ts'
import { valueLabel, valuesOf } from '../fact-labels.ts'
import type { Setting } from '../frame.ts'
import { type Page, page } from '../page.ts'
import { aside, list } from '../phrasing.ts'
import { blocks, heading, section } from '../text.ts'

/** What each answer to the pending question would change. */
export const whyAskPage = ({ scenario, advice }: Standpoint, setting: Setting): Page => {
  const { words } = setting
  const { question } = advice
  const title = words.title.whyAsk
  const asked = question ? words.facts[question.fact].question : ''
  const text = question ? words.separates(list(question.separates, setting)) : words.noAsk
  const outcomes = alike(question).map(({ values, changes }) => ({
    title: values.map((value) => (question ? labelled(question.fact, value, setting) : value)).join(' · '),
    changes: changes.length > 0 ? changeViews(changes, scenario, setting) : [{ model: '', place: '', text: words.noChange }],
    text: changes.length > 0 ? changesText(changes, scenario, setting) : words.noChange,
  }))
  return page(
    'why-ask',
    { title, question: asked, text, outcomes: outcomes.map(({ title, changes }) => ({ title, changes })) },
    {
      summary: title,
      text: blocks(
        heading(title),
        asked,
        text,
        outcomes.map(({ title, text }) => section(title, text)),
      ),
      buttons: [button(words.button.advice, 'advice', {}), button(words.button.facts, 'facts', {})],
      knowledge: false,
    },
  )
}

/** What a value is called, with the line that explains it. */
const labelled = (fact: FactId, value: string, setting: Setting): string =>
  aside(valueLabel(fact, value, setting), valuesOf(fact, setting.words)[value]?.hint ?? '', setting)

/** The answers, those that change the same together. */
const alike = (question: Question | null): readonly { readonly values: readonly string[]; readonly changes: readonly Change[] }[] => {
  const groups = new Map<string, { values: string[]; changes: readonly Change[] }>()
  for (const { value, changes } of question?.outcomes ?? []) {
    const key = JSON.stringify(changes)
    const group = groups.get(key)
    if (group) group.values.push(value)
    else groups.set(key, { values: [value], changes })
  }
  return [...groups.values()]
}
