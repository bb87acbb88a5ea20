import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { outcomeOf as stateOf } from '../../src/cli/outcome.ts'
import { textOf } from '../../src/cli/protocol.ts'
import { newConversation } from '../../src/conversation/conversation.ts'
import { createAdvisor } from '../../src/conversation/respond.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import { languageOf } from '../../src/knowledge/language.ts'
import { read } from '../../src/understanding/read.ts'

type FactValues = Readonly<Record<string, string>>

/** A case of test/cases, as far as it is scored; `parts` absent means that facts are not scored. */
interface Case {
  readonly id: string
  readonly turns: readonly string[]
  readonly locale?: string
  readonly scope?: 'personal' | 'channel'
  readonly mustNotContain?: readonly string[]
  readonly gold: {
    readonly intent?: string
    readonly intentAny?: readonly string[]
    readonly parts?: readonly FactValues[]
    readonly goals?: readonly string[]
    /** Facts, or `goals`, that are not scored either way. */
    readonly optional?: readonly string[]
    readonly models?: Readonly<Record<string, string>>
    readonly unscoredModels?: readonly string[]
    readonly subject?: {
      readonly models: readonly string[]
      readonly attribute?: string | null
      readonly attributeAny?: readonly string[]
      readonly verdict?: string | null
    }
    readonly mustNotContain?: readonly string[]
  }
}

const bannedIn = ({ gold, mustNotContain }: Pick<Case, 'gold' | 'mustNotContain'>) => mustNotContain ?? gold.mustNotContain

/** What the advisor came to after the last turn, in the shape of the line protocol. */
interface Outcome {
  readonly intent: string
  readonly parts: readonly FactValues[]
  readonly goals: readonly string[]
  readonly models: Readonly<Record<string, { readonly status: string }>>
  readonly subject: { readonly models: readonly string[]; readonly attribute: string | null; readonly verdict: string | null }
  readonly question: string | null
  readonly text: string
}

/** Facts that are right, made up and missed. */
interface Facts {
  readonly right: number
  readonly extra: number
  readonly missing: number
}
const noFacts: Facts = { right: 0, extra: 0, missing: 0 }
const plus = (a: Facts, b: Facts): Facts => ({ right: a.right + b.right, extra: a.extra + b.extra, missing: a.missing + b.missing })
const worth = ({ right, extra, missing }: Facts): number => right - extra - missing

const compared = (expected: ReadonlySet<string>, found: ReadonlySet<string>): Facts => {
  const right = [...expected].filter((pair) => found.has(pair)).length
  return { right, extra: found.size - right, missing: expected.size - right }
}

/** The facts of the parts in the pairing that suits them best; parts without a partner are missed or made up. */
export const bestPairing = (expected: readonly ReadonlySet<string>[], found: readonly ReadonlySet<string>[]): Facts => {
  const [first, ...others] = expected
  if (first === undefined) return found.reduce((sum, part) => plus(sum, compared(new Set(), part)), noFacts)
  const candidates = found.length >= expected.length ? found.keys() : [...found.keys(), -1]
  let best: Facts | null = null
  for (const i of candidates) {
    const rest = bestPairing(
      others,
      found.filter((_, j) => j !== i),
    )
    const total = plus(compared(first, found[i] ?? new Set()), rest)
    if (best === null || worth(total) > worth(best)) best = total
  }
  return best ?? noFacts
}

const scoredFacts = ({ gold }: Case, outcome: Outcome): Facts => {
  if (gold.parts === undefined) return noFacts
  const skipped = new Set(gold.optional)
  const pairs = (part: FactValues): ReadonlySet<string> =>
    new Set(Object.entries(part).flatMap(([fact, value]) => (skipped.has(fact) ? [] : [`${fact}=${value}`])))
  const goals = skipped.has('goals') ? noFacts : compared(new Set(gold.goals), new Set(outcome.goals))
  return plus(bestPairing(gold.parts.map(pairs), outcome.parts.slice(0, 6).map(pairs)), goals)
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())

const recommendedRight = ({ gold }: Case, { models }: Outcome): boolean => {
  const scored = Object.keys(gold.models ?? {}).filter((model) => !gold.unscoredModels?.includes(model))
  return sameSet(
    scored.filter((model) => models[model]?.status === 'recommended'),
    scored.filter((model) => gold.models?.[model] === 'recommended'),
  )
}

const subjectRight = ({ gold }: Case, { subject }: Outcome): boolean => {
  const wanted = gold.subject
  if (wanted === undefined) return true
  const attributes = wanted.attributeAny ?? (wanted.attribute == null ? null : [wanted.attribute])
  return (
    sameSet(wanted.models, subject.models) &&
    (attributes === null || (subject.attribute !== null && attributes.includes(subject.attribute))) &&
    (wanted.verdict == null || wanted.verdict === subject.verdict)
  )
}

/** In hundredths; null where no case says anything of it. */
export interface Score {
  /** Exact pairs of fact and value, goals included. */
  readonly f1: number | null
  /** The set of recommended models. */
  readonly recset: number | null
  readonly intent: number | null
  readonly subject: number | null
  /** Nothing is repeated that must not be. */
  readonly clean: number | null
  /** No question asks what was said; read where there is one part. */
  readonly asked: number | null
}

const share = (cases: readonly (readonly [Case, Outcome])[], isRight: (given: Case, outcome: Outcome) => boolean): number | null =>
  cases.length === 0 ? null : (100 * cases.filter(([given, outcome]) => isRight(given, outcome)).length) / cases.length

const today = '2026-11-23'
const desk = { advisor: createAdvisor(knowledge, read), knowledge, today }
/** What the turns of a case come to; the reply is drawn only where it is looked at. */
const outcomeOf = ({ turns, locale, scope, ...given }: Case): Outcome => {
  const [first = '', ...rest] = turns
  const opening = desk.advisor.hear(newConversation(languageOf(locale)), first, today)
  const last = rest.reduce((turn, text) => desk.advisor.hear(turn.conversation, text, today), opening)
  return { ...stateOf(last, knowledge, today), text: bannedIn(given) === undefined ? '' : textOf(last, desk, today, scope) }
}

/** The cases of a file, one in each line. */
export const casesIn = (file: string): readonly Case[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

/** How well the advisor does on cases, spoken to it turn by turn. */
export const scoreOf = (cases: readonly Case[]): Score => {
  const all = cases.map((given) => [given, outcomeOf(given)] as const)
  const { right, extra, missing } = all.map(([given, outcome]) => scoredFacts(given, outcome)).reduce(plus, noFacts)
  const of = (has: (given: Case) => boolean) => all.filter(([given]) => has(given))
  return {
    f1: right + extra + missing === 0 ? null : (200 * right) / (2 * right + extra + missing),
    recset: share(
      of(({ gold }) => gold.models !== undefined),
      recommendedRight,
    ),
    intent: share(
      of(({ gold }) => gold.intent !== undefined || gold.intentAny !== undefined),
      ({ gold }, { intent }) => (gold.intentAny ?? [gold.intent]).includes(intent),
    ),
    subject: share(
      of(({ gold }) => gold.subject !== undefined),
      subjectRight,
    ),
    clean: share(
      of((given) => bannedIn(given) !== undefined),
      (given, { text }) => text !== '' && !bannedIn(given)?.some((banned) => text.includes(banned)),
    ),
    asked: share(
      of(({ gold }) => gold.parts !== undefined),
      ({ gold }, { question }) => gold.parts?.length !== 1 || question === null || !(question in (gold.parts[0] ?? {})),
    ),
  }
}

const folder = join(import.meta.dirname, '../../test/cases')

const filesOf = (where: (name: string) => boolean): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file): [string, string] => [file.replace(basename(file), basename(file, '.jsonl')), join(folder, file)])
      .filter(([name]) => where(name)),
  )

/** Every file of whole messages by its name without ending; those of first contact stand under `first-contact/`. */
export const caseFiles = filesOf((name) => !name.startsWith('sayings/'))

/** The banks of single sentences, by the fact they are about: ways to say each of its values, and what only looks alike. */
export const sayingFiles = filesOf((name) => name.startsWith('sayings/'))
