import { type PartnerIdProblem, partnerIdProblem } from './partner-id.ts'
import type { Command, Step } from './schema.ts'

/** A blank of a command, as its template declares it. */
export type Blank = Command['placeholders'][number]

/** Why a value cannot stand in a blank. */
export type Problem = PartnerIdProblem | 'pidInFront' | 'notGuid' | 'zeroGuid' | 'notText'

const blank = /\{\{([a-z][a-zA-Z]*)\}\}/g
const guid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

/** The blanks of a template, each once, in order. */
export const blanksIn = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(blank)].flatMap(([, name]) => name ?? [])),
]

/** Every blank that the commands of these steps declare, each once. */
export const blanksOf = (steps: readonly Pick<Step, 'commands'>[]): readonly Blank[] => {
  const all = steps.flatMap(({ commands }) => commands).flatMap(({ placeholders }) => placeholders)
  return [...new Map(all.map((blank) => [blank.name, blank])).values()]
}

/** The command with a text in the place of each blank. A value is taken as it is: see first that it has no problem. */
export const fillCommand = ({ template, placeholders }: Command, textOf: (blank: Blank) => string): string =>
  template.replaceAll(blank, (open, name: string) => {
    const declared = placeholders.find((one) => one.name === name)
    return declared ? textOf(declared) : open
  })

/** Why a value, without spaces around it, cannot stand in a blank; null when it can. A location's ID is refused when it is the global one. */
export const problemIn = ({ kind }: Blank, value: string, globalPartnerId?: string): Problem | null =>
  problemOf[kind](value, globalPartnerId)

type Check = (text: string, globalPartnerId?: string) => Problem | null

const guidProblem: Check = (text) => {
  if (/^pid-/i.test(text)) return 'pidInFront'
  if (!guid.test(text)) return 'notGuid'
  return /^[0-]+$/.test(text) ? 'zeroGuid' : null
}

/** Only what cannot end a quotation or start another command. */
const textProblem: Check = (text) => (/^[\p{L}\p{N}._()-]+$/u.test(text) ? null : 'notText')

const problemOf: Readonly<Record<Blank['kind'], Check>> = { guid: guidProblem, partnerId: partnerIdProblem, text: textProblem }
