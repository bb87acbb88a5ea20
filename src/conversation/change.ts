import { type FactId, factIds, isValueOf, noGoal, partFactIds } from '../knowledge/facts.ts'
import type { PartId, Scenario } from './conversation.ts'
import { mostParts } from './limits.ts'
import { type Changing, unstated } from './press.ts'
import { decline, emptyScenario, newPart, nextPartId, withoutFact, withoutGoal, withoutGoals } from './scenario.ts'
import { decodeScenario } from './scenario-code.ts'
import { type FactValue, withValues } from './suppose.ts'

const clear = (scenario: Scenario, fact: FactId, part: PartId | null, value: string | undefined): Scenario => {
  if (fact !== 'goals') {
    return { ...scenario, parts: scenario.parts.map((one) => (part === null || one.id === part ? withoutFact(one, fact) : one)) }
  }
  return value === undefined ? withoutGoals(scenario) : isValueOf('goals', value) ? withoutGoal(scenario, value) : scenario
}

type Form = Extract<Changing, { verb: 'submitFacts' }>['data']

/** The form's inputs, one for each value; what is missing or empty says nothing. */
const filledIn = (form: Form): readonly FactValue[] =>
  factIds.flatMap((fact) =>
    (form[fact] ?? '')
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '')
      .map((value) => ({ fact, value })),
  )

const submit = (scenario: Scenario, form: Form, turn: number): Scenario | null => {
  const inputs = filledIn(form)
  const given = inputs.filter(({ value }) => value !== unstated)
  const taken = inputs.filter(({ value }) => value === unstated).map(({ fact }) => fact)
  if (given.some(({ fact }) => taken.includes(fact))) return null
  if (partFactIds.some((id) => given.filter(({ fact }) => fact === id).length > 1)) return null
  const goals = given.filter(({ fact }) => fact === 'goals')
  if (goals.length > 1 && goals.some(({ value }) => value === noGoal)) return null
  const ofPart = given.some(({ fact }) => fact !== 'goals')
  const fresh = form.part === null && ofPart ? [newPart(nextPartId(scenario))] : []
  const begun = { ...scenario, parts: [...scenario.parts, ...fresh] }
  if (begun.parts.length > mostParts) return null
  const part = fresh[0]?.id ?? form.part
  const cleared = taken.reduce<Scenario>((left, fact) => clear(left, fact, part, undefined), begun)
  return withValues(goals.length > 0 ? withoutGoals(cleared) : cleared, part, given, turn)
}

/** The scenario after a press, or null when the press asks for what cannot be. */
export const changedBy = (press: Changing, scenario: Scenario, turn: number): Scenario | null => {
  const knows = (part: PartId | null) => part === null || scenario.parts.some(({ id }) => id === part)
  switch (press.verb) {
    case 'answer':
      return withValues(scenario, press.data.part, [{ fact: press.data.fact, value: press.data.value }], turn)
    case 'adopt':
      return withValues(scenario, press.data.part, press.data.set, turn)
    case 'decline':
      return knows(press.data.part) || scenario.parts.length === 0 ? decline(scenario, press.data.fact, press.data.part) : null
    case 'clear':
      return knows(press.data.part) ? clear(scenario, press.data.fact, press.data.part, press.data.value) : null
    case 'submitFacts':
      return submit(scenario, press.data, turn)
    case 'removePart':
      return { ...scenario, parts: scenario.parts.filter(({ id }) => id !== press.data.part) }
    case 'reset':
      return emptyScenario
    case 'continue':
      return decodeScenario(press.data.code, turn)
  }
}
