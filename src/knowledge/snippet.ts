import { partnerIdProblem } from './partner-id.ts'
import type { Command } from './schema.ts'

export interface Problem {
  readonly placeholder: string
  readonly reason: string
}
export type Filled = { readonly text: string } | { readonly problems: readonly Problem[] }

const blank = /\{\{([a-z][a-zA-Z]*)\}\}/g
const guid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** The blanks of a template, each once, in order. */
export const blanksIn = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(blank)].flatMap(([, name]) => name ?? [])),
]

/**
 * The command with its blanks filled in, ready to paste; or, for each value that cannot be right, the reason. Values are trimmed,
 * and those that the command does not use are ignored. With `globalPartnerId`, that number is refused where a location ID belongs.
 */
export const fillCommand = (command: Command, values: Readonly<Record<string, string>>, globalPartnerId?: string): Filled => {
  const given = (name: string): string => (Object.hasOwn(values, name) ? (values[name] ?? '') : '').trim()
  const problems = command.placeholders.flatMap(({ name, kind }) => {
    const reason = problemOf[kind](given(name), globalPartnerId)
    return reason === null ? [] : [{ placeholder: name, reason }]
  })
  return problems.length > 0 ? { problems } : { text: command.template.replaceAll(blank, (_, name: string) => given(name)) }
}

type Check = (text: string, globalPartnerId?: string) => string | null

const guidProblem: Check = (text) => {
  if (text === '') return 'Enter a GUID.'
  if (/^pid-/i.test(text)) return 'Leave out pid-: the command adds it where it belongs.'
  if (!guid.test(text)) return 'A GUID has 32 hexadecimal digits, such as 01234567-89ab-cdef-0123-456789abcdef.'
  if (/^[0-]+$/.test(text)) return 'This GUID is all zeros: enter your own.'
  return null
}

/** Only what cannot end a quotation or start another command. */
const textProblem: Check = (text) => {
  if (text === '') return 'Enter a value.'
  if (!/^[\p{L}\p{N}._()-]+$/u.test(text)) return 'Use letters, digits, full stops, hyphens, underscores and brackets only.'
  return null
}

const problemOf: Readonly<Record<Command['placeholders'][number]['kind'], Check>> = {
  guid: guidProblem,
  partnerId: partnerIdProblem,
  text: textProblem,
}
