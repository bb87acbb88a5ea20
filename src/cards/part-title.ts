import type { PartId, Scenario } from '../conversation/conversation.ts'
import { factsOf, nextPartId } from '../conversation/scenario.ts'
import { type PartFactId, type PartFacts, partFactIds } from '../knowledge/facts.ts'
import { valueLabel } from './fact-labels.ts'
import type { Setting } from './frame.ts'

/** What a part is called: its cloud and place, and what else tells it from the others; without them, its number. */
export const partTitle = (scenario: Scenario, index: number, setting: Setting): string => {
  const parts = scenario.parts.map(factsOf)
  const mine = parts[index] ?? {}
  const alike = parts.filter(({ cloud, tenant }) => cloud === mine.cloud && tenant === mine.tenant)
  const telling = partFactIds.find((fact) => mine[fact] !== undefined && alike.some((other) => other[fact] !== mine[fact]))
  const title = factsTitle(telling ? [...place, telling] : place, mine, setting)
  if (parts.length < 2) return title || setting.words.part(index + 1)
  return title ? `${index + 1}. ${title}` : setting.words.part(index + 1)
}

const place = ['cloud', 'tenant'] as const

/** The values of some facts in a row, as far as they are known. */
const factsTitle = (ids: readonly PartFactId[], facts: PartFacts, setting: Setting): string =>
  ids.flatMap((id) => (facts[id] === undefined ? [] : [valueLabel(id, facts[id], setting)])).join(' · ')

/** The cloud and place of facts in words, as far as they are known. */
export const placeTitle = (facts: PartFacts, setting: Setting): string => factsTitle(place, facts, setting)

/** What a part is called that is no longer there. */
export const goneTitle = (index: number, facts: PartFacts, setting: Setting): string => {
  const title = placeTitle(facts, setting)
  return title ? `${index + 1}. ${title}` : setting.words.part(index + 1)
}

/** A button's title, with the number of its part where there are several. */
export const titled = (title: string, index: number, several: boolean, { words }: Setting): string =>
  several ? `${title} · ${words.part(index + 1)}` : title

/** The id, which buttons carry, of the part of an index; of a part yet to come while there is none. */
export const partId = (scenario: Scenario, index: number | null): PartId | null =>
  index === null ? null : (scenario.parts[index]?.id ?? nextPartId(scenario))

/** What the part of an id is called where there are several. */
export const placeOf = (scenario: Scenario, part: PartId | null, setting: Setting): string => {
  const index = scenario.parts.findIndex(({ id }) => id === part)
  return index >= 0 && scenario.parts.length > 1 ? partTitle(scenario, index, setting) : ''
}
