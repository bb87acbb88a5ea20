import type { Advice, Reason, Verdict } from '../advice/advice.ts'
import { factOf } from '../knowledge/facts.ts'
import { type Caution, type ModelId, modelIds, type Status } from '../knowledge/schema.ts'
import { cite, deciding, factList, factWithValue, type Setting, valuesOf } from './setting.ts'
import { lines, section, withSource } from './text.ts'

const marks = { yes: '✓', no: '✗', unknown: '?' } as const

export interface ReasonLine {
  readonly mark: string
  /** In words, where it does not hold or is not known. */
  readonly truth: string
  readonly sentence: string
  readonly source: string
}

export interface SourcedLine {
  readonly text: string
  readonly source: string
}

/** A criterion with how it came out, in a sign and in words. */
export const reasonLine = (reason: Reason, setting: Setting): ReasonLine => ({
  mark: marks[reason.truth],
  truth: reason.truth === 'yes' ? '' : setting.words.truth[reason.truth],
  sentence: reason.sentence,
  source: cite(reason.sources, setting),
})

export const reasonText = (reason: Reason, setting: Setting): string => {
  const { mark, truth, sentence, source } = reasonLine(reason, setting)
  return `${mark} ${withSource(truth === '' ? sentence : `${truth}: ${sentence}`, source)}`
}

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

export const cautionsText = (cautions: readonly Caution[], setting: Setting): string =>
  lines(
    cautions.map((caution) =>
      cautionLines(caution, setting).map(
        ({ text, source }, index) => `${index === 0 ? '! ' : '    '}${source === '' ? text : withSource(text, source)}`,
      ),
    ),
  )

/** The cautions of the models that are recommended, or in a single part at least possible, each once. */
export const portfolioCautions = (
  advice: Advice,
  setting: Setting,
): readonly { readonly model: ModelId; readonly lines: readonly SourcedLine[] }[] => {
  const shown: readonly Status[] = advice.parts.length > 1 ? ['recommended'] : ['recommended', 'possible']
  return modelIds
    .filter((model) => shown.includes(advice.overall[model].status))
    .flatMap((model) => {
      const cautions = advice.parts.flatMap((part) => (!shown.includes(part.verdicts[model].status) ? [] : part.verdicts[model].cautions))
      return [...new Map(cautions.map((caution) => [caution.id, caution])).values()].map((caution) => ({
        model,
        lines: cautionLines(caution, setting),
      }))
    })
}

/** The usual values that a status rests on, in words. */
export const assumptions = ({ assuming }: Verdict, setting: Setting): string =>
  assuming.length === 0 ? '' : setting.words.assuming(assuming.map((fact) => assumed(fact, setting)).join(' · '))

const assumed = (fact: Verdict['assuming'][number], setting: Setting): string => {
  const usual = factOf(fact).usual?.value
  return usual === undefined || valuesOf(fact, setting.words)[usual] === undefined
    ? factList([fact], setting)
    : factWithValue(fact, usual, setting)
}

/** What is still open for a model that is not recommended. */
export const openPoint = ({ status, needs }: Verdict, setting: Setting): string => {
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
    decides.map((reason) => reasonText(reason, setting)),
    section(
      words.otherCriteria,
      others.map((reason) => reasonText(reason, setting)),
    ),
    section(words.cautions, cautionsText(verdict.cautions, setting)),
  )
}

export const modelTitle = (model: ModelId, setting: Setting): string => `${model} · ${setting.knowledge.models[model].name}`

export const sourcedText = (claims: readonly SourcedLine[]): string =>
  lines(claims.map(({ text, source }) => (source === '' ? text : withSource(text, source))))
