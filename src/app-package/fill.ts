/** Where the values of the blanks come from, such as the environment. */
export type Values = Readonly<Record<string, string | undefined>>

/** A variable that the package needs is missing or wrong; the message names it and says what to do. */
export class PackageError extends Error {
  readonly variable: string
  constructor(variable: string, problem: string) {
    super(`${variable} ${problem}`)
    this.name = 'PackageError'
    this.variable = variable
  }
}

/** The text with each blank `${{NAME}}` filled. Throws a PackageError that names the first variable which is missing or not of its kind. */
export const fill = (text: string, values: Values): string =>
  text.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => JSON.stringify(checked(name, values[name]?.trim() ?? '')).slice(1, -1))

/** The names of the blanks in a text, each once. */
export const blanks = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\$\{\{(\w+)\}\}/g)].flatMap(([, name]) => name ?? [])),
]

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const isWebAddress = (value: string): boolean => URL.canParse(value) && new URL(value).protocol === 'https:'

const kinds = [
  {
    suffix: '_ID',
    is: (value: string) => guid.test(value) && !/^[0-]*$/.test(value),
    what: 'a GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  },
  { suffix: '_URL', is: isWebAddress, what: 'an address that begins with https://' },
  { suffix: '_VERSION', is: (value: string) => /^\d+\.\d+\.\d+$/.test(value), what: 'a version such as 1.0.0' },
  { suffix: '_NAME', is: (value: string) => value.length <= 32, what: 'a name of at most 32 characters' },
] as const

const checked = (name: string, value: string): string => {
  if (value === '')
    throw new PackageError(name, `is missing. Set it in env/.env, in the file named on the command line, or in the environment.`)
  const kind = kinds.find(({ suffix }) => name.endsWith(suffix))
  if (kind === undefined || kind.is(value)) return value
  throw new PackageError(name, `must be ${kind.what}, but is "${value}".`)
}
