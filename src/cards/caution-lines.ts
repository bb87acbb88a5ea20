import type { Advice, PartAdvice } from '../advice/advice.ts'
import { type Caution, type ModelId, modelIds, type Status } from '../knowledge/schema.ts'
import { cite } from './citations.ts'
import type { Setting } from './frame.ts'
import { lines, withSource } from './text.ts'

export interface SourcedLine {
  readonly text: string
  readonly source: string
}

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

/** Sentences as lines of plain text, each with its source where it has one. */
export const sourcedText = (claims: readonly SourcedLine[]): string =>
  lines(claims.map(({ text, source }) => (source === '' ? text : withSource(text, source))))
