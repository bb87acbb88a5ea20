import type { PartId, Scenario } from '../../conversation/conversation.ts'
import type { FactId } from '../../knowledge/facts.ts'
import { button, type Option, option } from '../button.ts'
import type { Setting } from '../frame.ts'
import { choose } from '../layouts/choose.ts'
import type { Page } from '../page.ts'
import { placeOf } from '../part-title.ts'
import { answerOptions } from './question.ts'

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
