import type { Knowledge, ModelId } from '../knowledge/schema.ts'
import { blanksOf, problemIn } from '../knowledge/snippet.ts'
import type { Filled } from './reply.ts'

/** The organisation's ID, which a form may ask for beside the blanks so that it is not taken for a location's. */
export const globalId = 'globalPartnerId'

/** What the user put into the blanks of a model's commands, checked; an empty value and a name that is no blank are left out. */
export const fill = (model: ModelId, given: Readonly<Record<string, string>>, knowledge: Knowledge): Filled => {
  const inputFor = (name: string): string => (Object.hasOwn(given, name) ? (given[name] ?? '').trim() : '')
  const filled = blanksOf(knowledge.models[model].steps)
    .map((blank) => ({ name: blank.name, value: inputFor(blank.name), reason: problemIn(blank, inputFor(blank.name), inputFor(globalId)) }))
    .filter(({ value }) => value !== '')
  return {
    values: Object.fromEntries(filled.flatMap(({ name, value, reason }) => (reason === null ? [[name, value]] : []))),
    refused: filled.flatMap(({ name, reason }) => (reason === null ? [] : [{ name, reason }])),
  }
}
