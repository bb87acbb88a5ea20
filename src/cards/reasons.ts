import type { Reason, Verdict } from '../advice/advice.ts'
import { factOf } from '../knowledge/facts.ts'
import type { Caution, ModelId } from '../knowledge/schema.ts'
import { cite, deciding, factList, factWithValue, list, type Setting, valuesOf } from './setting.ts'
import { lines, section, withSource } from './text.ts'

const marks = { yes: '✓', no: '✗', unknown: '?' } as const

export interface ReasonLine {
  readonly mark: string
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
  truth: setting.words.truth[reason.truth],
  sentence: reason.sentence,
  source: cite(reason.sources, setting),
})

/** A caution with who says so; where sources disagree, each side in turn. */
export const cautionLines = (caution: Caution, setting: Setting): readonly SourcedLine[] => [
  { text: caution.text, source: sourceOf(caution, setting) },
  ...(caution.disagreement ?? []).map((claim) => ({ text: `↔ ${claim.text}`, source: cite(claim.sources, setting) })),
]

const sourceOf = ({ sources, secondHand }: Caution, setting: Setting): string =>
  [cite(sources, setting), ...(secondHand ? [setting.words.secondHand] : [])].join(' · ')

/** The usual values that a status rests on, in words. */
export const assumptions = ({ assuming }: Verdict, setting: Setting): string =>
  assuming.length === 0
    ? ''
    : setting.words.assuming(
        list(
          assuming.map((fact) => {
            const usual = factOf(fact).usual?.value
            return usual === undefined || valuesOf(fact, setting.words)[usual] === undefined
              ? factList([fact], setting)
              : factWithValue(fact, usual, setting)
          }),
          setting,
        ),
      )

/** What is still open for a model that is not recommended. */
export const openPoint = ({ status, needs }: Verdict, setting: Setting): string => {
  if (needs.length === 0) return ''
  const facts = factList(needs, setting)
  return status === 'undetermined' ? setting.words.wouldDecide(facts) : setting.words.wouldRecommend(facts)
}

/** Everything said of one verdict, as plain text under its model's name. */
export const verdictText = (verdict: Verdict, title: string, setting: Setting, all = false): string => {
  const { words } = setting
  const reasons = all ? [...verdict.reasons].sort((a, b) => Number(b.decides) - Number(a.decides)) : deciding(verdict.reasons)
  return section(
    title,
    assumptions(verdict, setting),
    openPoint(verdict, setting),
    reasons.map((reason) => reasonText(reason, setting)),
    section(
      words.cautions,
      verdict.cautions.flatMap((caution) => cautionLines(caution, setting).map(({ text, source }) => `! ${withSource(text, source)}`)),
    ),
  )
}

export const reasonText = (reason: Reason, setting: Setting): string => {
  const { mark, truth, sentence, source } = reasonLine(reason, setting)
  return `${mark} ${withSource(`${truth}: ${sentence}`, source)}`
}

export const modelTitle = (model: ModelId, setting: Setting): string => `${model} · ${setting.knowledge.models[model].name}`

export const sourcedText = (claims: readonly SourcedLine[]): string => lines(claims.map(({ text, source }) => withSource(text, source)))
