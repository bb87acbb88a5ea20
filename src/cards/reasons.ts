import type { Advice, PartAdvice, Reason, Verdict } from '../advice/advice.ts'
import { type FactId, factOf } from '../knowledge/facts.ts'
import { type Caution, type ModelId, modelIds, type Status } from '../knowledge/schema.ts'
import { isAssumed } from './criteria.ts'
import { cite, deciding, factList, factWithValue, type Setting, valuesOf } from './setting.ts'
import { lines, section, withSource } from './text.ts'

interface ReasonLine {
  readonly sign: string
  /** In words with a colon, where the sentence alone does not tell how the criterion came out. */
  readonly truth: string
  readonly sentence: string
  readonly source: string
}

export interface SourcedLine {
  readonly text: string
  readonly source: string
}

/** A criterion of a verdict with how it came out, in a sign and, where that does not tell it all, in words. */
export const reasonLine = (reason: Reason, verdict: Verdict, setting: Setting): ReasonLine => {
  const { words, knowledge } = setting
  const assumed = isAssumed(reason, verdict, knowledge)
  const truth = assumed ? words.presumed : reason.truth === 'unknown' ? words.truth.unknown : ''
  return {
    sign: assumed && reason.truth === 'yes' ? signs.assumed : signs[reason.truth],
    truth: truth === '' ? '' : `${truth}${words.colon}`.trimEnd(),
    sentence: reason.sentence,
    source: cite(reason.sources, setting),
  }
}

const signs = { yes: '✓', assumed: '≈', no: '✗', unknown: '?' } as const

/** A criterion as a line of plain text, with its source. */
export const reasonText = (reason: Reason, verdict: Verdict, setting: Setting): string => {
  const { source, ...line } = reasonLine(reason, verdict, setting)
  return withSource(saidOf(line), source)
}

/** A reason as plain text, without its source. */
export const saidOf = ({ sign, truth, sentence }: Omit<ReasonLine, 'source'>): string =>
  [sign, truth, sentence].filter((piece) => piece !== '').join(' ')

/** What a press on `sources and dates` shows or hides: the sources, and the sign of being open. Nothing when there are none. */
export const sourceTargets = (ids: readonly string[]): string[] => (ids.length === 0 ? [] : [...ids, 'sources-shut', 'sources-open'])

/** A caution with who says so; where sources disagree, each side in turn. */
export const cautionLines = (caution: Caution, setting: Setting): readonly SourcedLine[] => {
  const { sources, secondHand, disagreement = [], text } = caution
  const source = [...(disagreement.length > 0 ? [] : [cite(sources, setting)]), ...(secondHand ? [setting.words.secondHand] : [])]
  return [
    { text, source: source.join(' · ') },
    ...disagreement.map((claim) => ({ text: `– ${claim.text}`, source: cite(claim.sources, setting) })),
  ]
}

/** Cautions as lines of plain text; empty where there are none. */
export const cautionsText = (cautions: readonly Caution[], setting: Setting): string =>
  lines(
    cautions.map((caution) =>
      cautionLines(caution, setting).map(
        ({ text, source }, index) => `${index === 0 ? '! ' : '    '}${source === '' ? text : withSource(text, source)}`,
      ),
    ),
  )

/** The cautions of the models that are recommended, each once; where a part stands alone or has none of these, also of those that are possible. */
export const portfolioCautions = (
  advice: Advice,
  setting: Setting,
): readonly { readonly model: ModelId; readonly lines: readonly SourcedLine[] }[] => {
  const shown = advice.parts.map((part) => ({ part, statuses: telling(part, advice.parts.length === 1) }))
  return modelIds.flatMap((model) => {
    const verdicts = shown.flatMap(({ part, statuses }) => (statuses.includes(part.verdicts[model].status) ? [part.verdicts[model]] : []))
    const cautions = new Map(verdicts.flatMap((verdict) => verdict.cautions.map((caution) => [caution.id, caution] as const)))
    return [...cautions.values()].map((caution) => ({ model, lines: cautionLines(caution, setting) }))
  })
}

/** The statuses of a part whose models are worth a caution. */
const telling = ({ recommended }: PartAdvice, alone: boolean): readonly Status[] =>
  alone || recommended.length === 0 ? ['recommended', 'possible'] : ['recommended']

/** The usual values that a status rests on, in words. */
export const assumptions = ({ assuming }: Pick<Verdict, 'assuming'>, setting: Setting): string =>
  assuming.length === 0 ? '' : setting.words.assuming(assuming.map((fact) => assumed(fact, setting)).join(' · '))

/** A fact with its usual value. */
export const assumed = (fact: FactId, setting: Setting): string => {
  const usual = factOf(fact).usual?.value
  return usual === undefined || valuesOf(fact, setting.words)[usual] === undefined
    ? factList([fact], setting)
    : factWithValue(fact, usual, setting)
}

/** What is still open for a model that is not recommended. */
export const openPoint = ({ status, needs }: Pick<Verdict, 'status' | 'needs'>, setting: Setting): string => {
  if (needs.length === 0) return ''
  const facts = factList(needs, setting)
  return status === 'undetermined' ? setting.words.wouldDecide(facts) : setting.words.wouldRecommend(facts)
}

/** Everything said of one verdict, the deciding criteria first, as plain text under its title. */
export const verdictText = (verdict: Verdict, title: string, setting: Setting): string => {
  const { words } = setting
  const decides = deciding(verdict.reasons)
  const others = verdict.reasons.filter((reason) => !decides.includes(reason))
  return section(
    title,
    assumptions(verdict, setting),
    openPoint(verdict, setting),
    decides.map((reason) => reasonText(reason, verdict, setting)),
    section(
      words.otherCriteria,
      others.map((reason) => reasonText(reason, verdict, setting)),
    ),
    section(words.cautions, cautionsText(verdict.cautions, setting)),
  )
}

/** A model's short and full name. */
export const modelTitle = (model: ModelId, setting: Setting): string => `${model} · ${setting.knowledge.models[model].name}`

/** Sentences as lines of plain text, each with its source where it has one. */
export const sourcedText = (claims: readonly SourcedLine[]): string =>
  lines(claims.map(({ text, source }) => (source === '' ? text : withSource(text, source))))
