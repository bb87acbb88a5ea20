import type { Annotated, Found } from '../annotate.ts'
import { placesIn } from '../parts/ranks.ts'
import { indexOf } from '../spans.ts'
import { wordsIn } from '../words.ts'
import { isPlain, type Taken } from './withdrawn-names.ts'

/** What may stand around a place and says no more. */
export const around = wordsIn(
  'the our my this one number part workload project customer client now we i is are any more anymore den dem der die das nummer teil projekt kunde kunden le la les l numero partie projet el los parte proyecto cliente de を の は も 部 分 件 社 お 客 様 さ ん',
)

/** The part, among so many, that a clause takes back by its place and by nothing else: "drop the second one", "remove part 3". */
export const placedParts = (annotated: Annotated, spans: readonly Found<'cue'>[], count: number): readonly Taken[] => {
  const { tokens, clause, sentence, cuesOf } = annotated
  const courtesies = indexOf(cuesOf('courtesy'))
  const places = placesIn(annotated, count)
  return spans.flatMap((span): readonly Taken[] => {
    const own = clause[span.from] ?? 0
    const start = clause.indexOf(own)
    const said = tokens.slice(start, clause.lastIndexOf(own) + 1).flatMap(({ word }, i) => {
      const at = start + i
      const isNamed = places.has(at) && !span.literal.includes(at)
      const isPassed =
        (span.from <= at && at < span.to && !isNamed) || courtesies.over(at) !== undefined || (around.has(word) && !places.has(at))
      return isPassed ? [] : [places.get(at)]
    })
    const [place, ...others] = new Set(said)
    if (place === undefined || others.length > 0 || !isPlain(sentence[start] ?? 0, annotated)) return []
    return [{ withdrawal: { kind: 'place', at: place }, clause: own, sentence: sentence[start] }]
  })
}
