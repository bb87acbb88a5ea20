import type { Standpoint } from '../../conversation/reply.ts'
import { button } from '../button.ts'
import { changesText, changeViews } from '../changes.ts'
import { type Page, page } from '../page.ts'
import { list, type Setting, valueLabel } from '../setting.ts'
import { blocks, heading, section } from '../text.ts'

/** What each answer to the pending question would change. */
export const whyAskPage = ({ scenario, advice }: Standpoint, setting: Setting): Page => {
  const { words } = setting
  const { question } = advice
  const title = words.title.whyAsk
  const asked = question ? words.facts[question.fact].question : ''
  const text = question ? words.separates(list(question.separates, setting)) : words.noAsk
  const outcomes = (question?.outcomes ?? []).map(({ value, changes }) => ({
    title: words.outcome(question ? valueLabel(question.fact, value, setting) : value),
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
