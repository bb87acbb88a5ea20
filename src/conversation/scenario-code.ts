import { factIds, facts, type PartFactId, partFactIds } from '../knowledge/facts.ts'
import { type Part, type PartId, partIdOf, type Scenario, type Stated } from './conversation.ts'
import { mostParts } from './limits.ts'
import { factsOf, allGoals as goals, goalsOf } from './scenario.ts'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base = BigInt(digits.length)
const prefix = 'aa1'

const valuesOf = (fact: PartFactId): readonly string[] => Object.keys(facts[fact].values)

/** The number of digits that numbers below a limit need. */
const widthFor = (limit: bigint): number => (limit <= base ? 1 : 1 + widthFor((limit + base - 1n) / base))
const partLimit = partFactIds.reduce((limit, fact) => limit * BigInt(valuesOf(fact).length + 1), 1n)
const goalLimit = 2n ** BigInt(goals.length) + 1n
const partWidth = widthFor(partLimit)
const goalWidth = widthFor(goalLimit)
const checkWidth = 3

const write = (number: bigint, width: number): string =>
  width === 0 ? '' : write(number / base, width - 1) + digits.charAt(Number(number % base))
const read = (text: string): bigint => [...text].reduce((number, digit) => number * base + BigInt(digits.indexOf(digit)), 0n)

/** Changes with a slip of one letter, and with the vocabulary, so that an old code is refused in place of misread. */
const checkOf = (payload: string): string => write(BigInt(hashed(payload, ofVocabulary)) % base ** BigInt(checkWidth), checkWidth)

/** FNV-1a, going on from the hash of what stands before. */
const hashed = (text: string, before: number): number =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, before)
const ofVocabulary = hashed(factIds.map((fact) => `${fact}:${Object.keys(facts[fact].values)}`).join(';'), 2166136261)

/** Each fact is one digit of a number: 0 for unknown, else the place of its value. */
const partNumber = (part: Part): bigint => {
  const values = factsOf(part)
  return partFactIds.reduce((number, fact) => {
    const place = BigInt(valuesOf(fact).indexOf(values[fact] ?? '') + 1)
    return number * BigInt(valuesOf(fact).length + 1) + place
  }, 0n)
}

/** 0 for unknown, else one more than the sum of a bit for each goal. */
const goalNumber = (scenario: Scenario): bigint => {
  const stated = goalsOf(scenario)
  return stated ? 1n + goals.reduce((sum, goal, index) => (stated.includes(goal) ? sum + (1n << BigInt(index)) : sum), 0n) : 0n
}

/** A short, URL-safe text that holds the values of a scenario's facts: no words of the user, no names, nothing declined. */
export const encodeScenario = (scenario: Scenario): string => {
  const payload = write(goalNumber(scenario), goalWidth) + scenario.parts.map((part) => write(partNumber(part), partWidth)).join('')
  return prefix + payload + checkOf(payload)
}

const partFrom = (number: bigint, id: PartId, turn: number): Part => {
  const { stated } = partFactIds.toReversed().reduce<{ rest: bigint; stated: readonly (readonly [PartFactId, Stated])[] }>(
    ({ rest, stated }, fact) => {
      const radix = BigInt(valuesOf(fact).length + 1)
      const value = valuesOf(fact)[Number(rest % radix) - 1]
      return { rest: rest / radix, stated: value === undefined ? stated : [[fact, { value, turn }], ...stated] }
    },
    { rest: number, stated: [] },
  )
  return { id, facts: Object.fromEntries(stated), declined: [] }
}

const goalsFrom = (number: bigint, turn: number): NonNullable<Scenario['goals']> =>
  Object.fromEntries(goals.flatMap((goal, index) => (((number - 1n) >> BigInt(index)) & 1n ? [[goal, { value: goal, turn }]] : [])))

const shape = new RegExp(
  `^${prefix}([0-9A-Za-z]{${goalWidth}})((?:[0-9A-Za-z]{${partWidth}}){0,${mostParts}})([0-9A-Za-z]{${checkWidth}})$`,
)

/** The scenario that a code holds, its facts stated in `turn`; null for anything that `encodeScenario` does not give. */
export const decodeScenario = (code: string, turn = 1): Scenario | null => {
  const [, goalText = '', partText = '', check] = shape.exec(code) ?? []
  if (check === undefined || checkOf(goalText + partText) !== check) return null
  const goalCode = read(goalText)
  const partCodes = (partText.match(new RegExp(`.{${partWidth}}`, 'g')) ?? []).map(read)
  if (goalCode >= goalLimit || partCodes.some((number) => number >= partLimit)) return null
  const parts = partCodes.map((number, index) => partFrom(number, partIdOf(index), turn))
  return { parts, ...(goalCode > 0n && { goals: goalsFrom(goalCode, turn) }), goalsDeclined: false }
}

const alone = new RegExp(`^(?:[\\p{L}]{1,20}:?\\s+)?(${prefix}[0-9A-Za-z]{4,90})$`, 'u')

/** The scenario code in a message that holds nothing else but perhaps one word before it; null without one. */
export const codeIn = (text: string): string | null => {
  const code = alone.exec(text.trim())?.[1]
  return code !== undefined && decodeScenario(code) !== null ? code : null
}
