import type { Annotated } from '../annotate.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'

const universals = wordsIn('all every each everything across alle alles allen jede jeder tout tous toutes todo todos todas cada')
const wholes = wordsIn('cloud clouds microsoft everything alles tout todo nube nubes nuages')
const wishes = wordsIn(
  'want wants wanted wish wishes like likes prefer prefers insist insists asks ambition aim goal idea decided mochte mochten will wollen wunscht veut veulent voudrait souhaite quiere quieren desea',
)

/**
 * A wish for one partner over several clouds: "the same partner for Azure, M365 and Dynamics", "he wants one name, ours, against
 * everything they have with Microsoft".
 */
export const solePartners = ({ sentence, found, groupAt, startsOf, where }: Annotated): readonly Statement[] => {
  const sole = startsOf('solePartner')
  if (sole.length === 0) return []
  const clouds = new Map<number | undefined, Set<string>>()
  for (const { meaning, from } of found.fact)
    if (meaning.fact === 'cloud' && meaning.strength === 'says')
      clouds.set(sentence[from], (clouds.get(sentence[from]) ?? new Set()).add(meaning.value))
  const holding = (words: ReadonlySet<string>) => new Set(where(words).map((at) => sentence[at]))
  const [overAll, ofClouds, wished] = [holding(universals), holding(wholes), holding(wishes)]
  const spans = (of: number | undefined): boolean =>
    (clouds.get(of)?.size ?? 0) > 1 || (overAll.has(of) && ofClouds.has(of) && wished.has(of))
  return sole.flatMap((from): readonly Statement[] => {
    const to = groupAt('solePartner', from).at(-1)
    return to !== undefined && spans(sentence[from])
      ? [{ fact: 'goals', value: 'onePartnerAcrossClouds', strength: 'implies', stance: 'stated', from, to }]
      : []
  })
}
