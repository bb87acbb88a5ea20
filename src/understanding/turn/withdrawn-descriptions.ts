import type { Annotated, Found } from '../annotate.ts'
import type { ReadingContext, Withdrawal } from '../reading.ts'
import { indexOf } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { hasPartNoun, isOfIdentity, partFitting, partWorded } from './described.ts'
import { isPlain } from './withdrawn-names.ts'
import { around } from './withdrawn-places.ts'

/**
 * The part that is described by what is taken back: by facts that tell what it is or that go with a word for a part, else by words the
 * writer used of it. Null where nothing describes more than a cloud, nothing in the list where no one part is meant.
 */
export const describedParts = (
  used: readonly Statement[],
  cues: readonly Found<'cue'>[],
  annotated: Annotated,
  context: ReadingContext,
): readonly Withdrawal[] | null => {
  const { tokens, clause } = annotated
  const [cue] = cues
  const own = clause[cue?.from ?? 0] ?? 0
  const span = { from: clause.indexOf(own), to: clause.lastIndexOf(own) + 1 }
  const ofParts = used.filter(({ fact }) => fact !== 'goals')
  const describing = hasPartNoun(annotated, span) ? ofParts : ofParts.filter(isOfIdentity)
  const fitting = partFitting(describing, context.parts)
  if (describing.length > 0 && describing.every(({ fact }) => fact === 'cloud') && fitting !== undefined) return null
  const taking = indexOf(cues)
  const words = tokens.slice(span.from, span.to).flatMap(({ word }, i) => {
    const cue = taking.over(span.from + i)
    return around.has(word) || (cue !== undefined && !cue.gapped.includes(span.from + i)) ? [] : [word]
  })
  const at = fitting ?? (isPlain(annotated.sentence[span.from] ?? 0, annotated) ? partWorded(words, context) : undefined)
  if (at !== undefined) return [{ kind: 'place', at }]
  return describing.length > 0 && describing.some(({ fact }) => fact !== 'cloud') ? [] : null
}
