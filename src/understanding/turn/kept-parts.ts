import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { placesIn } from '../parts/ranks.ts'
import type { ReadingContext, Withdrawal } from '../reading.ts'
import { indexOf } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'
import { hasPartNoun, isOfIdentity, partFitting } from './described.ts'
import { isPlain } from './withdrawn-names.ts'
import { around } from './withdrawn-places.ts'

/** Words that leave out everything else. */
const onlies = wordsOf('only', 'だ け の み')
/** What may be said of the part that is kept, and says no more. */
const ofInterest = wordsIn(
  'matters matter counts count relevant interested interests me us in need want keep care about for please then ok okay yes of with it interessiert uns mich zahlt bitte brauchen wollen wir ist compte interesse nous pour importa interesa nos para で す が を に',
)
const longest = 12

/**
 * The parts that a message leaves out by keeping one: "only the second one matters", "just the Azure part please". It says nothing but
 * which one, and it does not answer what was asked.
 */
export const othersThanKept = (annotated: Annotated, statements: readonly Statement[], context: ReadingContext): readonly Withdrawal[] => {
  const { tokens, cuesOf } = annotated
  const { parts, asked } = context
  const leaves = tokens.some(({ word }) => onlies.has(word))
  if (parts.length < 2 || !leaves || tokens.length > longest || !isPlain(0, annotated)) return []
  const places = placesIn(annotated, parts.length)
  const said = indexOf(statements)
  const courtesies = indexOf(cuesOf('courtesy'))
  const saysMore = tokens.some(
    ({ word }, at) =>
      !places.has(at) &&
      said.over(at) === undefined &&
      courtesies.over(at) === undefined &&
      ![around, onlies, ofInterest].some((words) => words.has(word)),
  )
  if (saysMore) return []
  const [place, ...others] = new Set(places.values())
  if (others.length > 0) return []
  const noun = hasPartNoun(annotated, { from: 0, to: tokens.length })
  const describes = noun || statements.some(isOfIdentity)
  const answers = !noun && statements.some(({ fact }) => fact === asked)
  const kept = place ?? (describes && !answers ? partFitting(statements, parts) : undefined)
  if (kept === undefined || (place !== undefined && statements.length > 0)) return []
  return parts.flatMap((_, at): readonly Withdrawal[] => (at === kept ? [] : [{ kind: 'place', at }]))
}
