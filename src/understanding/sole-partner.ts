import type { Annotated } from './annotate.ts'
import type { Statement } from './statement.ts'

/** "The same partner for Azure, M365 and Dynamics": a wish that spans clouds where a sentence names several beside one partner. */
export const solePartners = ({ sentence, found, groupAt, startsOf }: Annotated): readonly Statement[] => {
  const clouds = new Map<number | undefined, Set<string>>()
  for (const { meaning, from } of found.fact)
    if (meaning.fact === 'cloud' && meaning.strength === 'says')
      clouds.set(sentence[from], (clouds.get(sentence[from]) ?? new Set()).add(meaning.value))
  return startsOf('solePartner').flatMap((from): readonly Statement[] => {
    const to = groupAt('solePartner', from).at(-1)
    if (to === undefined || (clouds.get(sentence[from])?.size ?? 0) < 2) return []
    return [{ fact: 'goals', value: 'onePartnerAcrossClouds', strength: 'implies', stance: 'stated', from, to }]
  })
}
