import type { Knowledge, ModelId } from '../knowledge/schema.ts'
import type { Filled } from './reply.ts'

type Kind = 'guid' | 'partnerId' | 'text'
type Reason = Filled['refused'][number]['reason']

/** What each kind of blank takes, so strict that nothing in it can be read as a command. */
const shapes: Readonly<Record<Kind, { readonly shape: RegExp; readonly reason: Reason }>> = {
  guid: { shape: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, reason: 'notGuid' },
  partnerId: { shape: /^[1-9]\d{3,9}$/, reason: 'notPartnerId' },
  text: { shape: /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,99}$/u, reason: 'notText' },
}

/** What the user put into the blanks of a model's commands, checked; names that are no blank of it are left out. */
export const fill = (model: ModelId, given: Readonly<Record<string, string>>, knowledge: Knowledge): Filled => {
  const blanks = knowledge.models[model].steps.flatMap(({ commands }) => commands).flatMap(({ placeholders }) => placeholders)
  const kinds = new Map(blanks.map(({ name, kind }) => [name, kind]))
  const answers = Object.entries(given).flatMap(([name, text]) => {
    const kind = kinds.get(name)
    return kind === undefined || text.trim() === '' ? [] : [{ name, value: text.trim(), ...shapes[kind] }]
  })
  const fits = ({ value, shape }: (typeof answers)[number]) => shape.test(value)
  return {
    values: Object.fromEntries(answers.filter(fits).map(({ name, value }) => [name, value])),
    refused: answers.filter((answer) => !fits(answer)).map(({ name, reason }) => ({ name, reason })),
  }
}
