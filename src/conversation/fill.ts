import type { Command, Knowledge, ModelId } from '../knowledge/schema.ts'
import { fillCommand } from '../knowledge/snippet.ts'
import type { Filled } from './reply.ts'

type Kind = Command['placeholders'][number]['kind']
const reasons = { guid: 'notGuid', partnerId: 'notPartnerId', text: 'notText' } as const satisfies Record<Kind, string>

/** The organisation's ID, which a form may ask for beside the blanks so that it is not taken for a location's. */
const globalId = 'globalPartnerId'

/** Whether the value of one blank cannot be right; the other blanks of its command do not matter here. */
const isWrong = (command: Command, name: string, given: Readonly<Record<string, string>>): boolean => {
  const filled = fillCommand(command, given, given[globalId]?.trim())
  return 'problems' in filled && filled.problems.some(({ placeholder }) => placeholder === name)
}

/** What the user put into the blanks of a model's commands, checked; an empty value and a name that is no blank are left out. */
export const fill = (model: ModelId, given: Readonly<Record<string, string>>, knowledge: Knowledge): Filled => {
  const blanks = knowledge.models[model].steps
    .flatMap(({ commands }) => commands)
    .flatMap((command) => command.placeholders.map(({ name, kind }) => ({ command, name, kind })))
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
    .filter(({ name }) => Object.hasOwn(given, name) && given[name]?.trim() !== '')
  const wrong = blanks.filter(({ command, name }) => isWrong(command, name, given))
  return {
    values: Object.fromEntries(blanks.filter((one) => !wrong.includes(one)).map(({ name }) => [name, given[name]?.trim() ?? ''])),
    refused: wrong.map(({ name, kind }) => ({ name, reason: reasons[kind] })),
  }
}
