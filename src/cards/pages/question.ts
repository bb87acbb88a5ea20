import type { Question } from '../../advice/advice.ts'
import type { PartId, Scenario } from '../../conversation/conversation.ts'
import { type FactId, noGoal } from '../../knowledge/facts.ts'
import { button, type Option, option } from '../button.ts'
import { buttonRows, room } from '../button-rows.ts'
import { valuesOf } from '../fact-labels.ts'
import type { Setting } from '../frame.ts'
import { partId, partTitle } from '../part-title.ts'
import { aside, list } from '../phrasing.ts'
import { bullet, lines, section } from '../text.ts'

/** The question with its choices, one press each, and the press of not knowing. */
export const questionView = (question: Question, scenario: Scenario, setting: Setting) => {
  const { words, revision } = setting
  const part = partId(scenario, question.at)
  return {
    kicker: kickerOf(question, scenario, setting),
    text: words.facts[question.fact].question,
    why: whyOf(question, setting),
    options: answerOptions(question.fact, part, setting),
    rows: buttonRows(
      [button(words.button.dontKnow, 'decline', { fact: question.fact, part, revision }), button(words.button.whyAsk, 'whyAsk', {})],
      room.box,
    ),
  }
}

/** The values of a fact, each as a press that states it; having no goal is an answer too. */
export const answerOptions = (fact: FactId, part: PartId | null, setting: Setting): Option[] =>
  choicesOf(fact, setting).map(({ value, label, hint }) => option(label, hint, 'answer', { fact, part, value, revision: setting.revision }))

const choicesOf = (fact: FactId, { words }: Setting) => [
  ...Object.entries(valuesOf(fact, words)).map(([value, { label, hint = '' }]) => ({ value, label, hint })),
  ...(fact === 'goals' ? [{ value: noGoal, label: words.noGoal, hint: '' }] : []),
]

/** The question as plain text, with why it is asked. */
export const questionText = (question: Question, scenario: Scenario, setting: Setting): string =>
  section(
    kickerOf(question, scenario, setting),
    setting.words.facts[question.fact].question,
    whyOf(question, setting),
    choicesText(question.fact, setting),
    bullet(setting.words.button.dontKnow),
  )

/** A fact's values as lines of a list. */
const choicesText = (fact: FactId, setting: Setting): string =>
  lines(choicesOf(fact, setting).map(({ label, hint }) => bullet(aside(label, hint, setting))))

const kickerOf = ({ at }: Question, scenario: Scenario, setting: Setting): string =>
  at === null || scenario.parts.length < 2
    ? setting.words.nextQuestion
    : `${setting.words.nextQuestion} · ${partTitle(scenario, at, setting)}`

const whyOf = ({ separates }: Question, setting: Setting): string =>
  separates.length === 0 ? '' : setting.words.separates(list(separates, setting))
