import type { Annotated } from './annotate.ts'
import { namesOf } from './names.ts'
import { indexOf, type Span } from './spans.ts'
import type { Statement } from './statement.ts'
import { gaps } from './text/tokens.ts'
import { wordsIn } from './words.ts'

const of = wordsIn('of at for from by belonging von bei der des de du chez del')

/** Clouds of others. */
const others = wordsIn('google aws amazon oracle ibm alibaba ovh hetzner salesforce sap')

/** "The tenant of Fabrikam", "the Fabrikam subscription": a place that bears somebody's name is the customer's. */
export const namedPlaces = (annotated: Annotated): readonly Statement[] => {
  const { tokens, found, groupAt } = annotated
  const known = indexOf<Span>([...found.fact, ...found.model, ...found.term, ...found.notCloud])
  const names = namesOf(annotated, (token) => known.over(token) !== undefined)
  const isName = (at: number): boolean => names.isName(at) && tokens[at]?.capitals === 'first' && !others.has(tokens[at]?.word ?? '')
  const joined = (at: number): boolean => (tokens[at]?.gap ?? gaps.sentence) <= gaps.joint
  return tokens.flatMap((_, i): readonly Statement[] => {
    const end = groupAt('place', i).find((at) => joined(at) || at === tokens.length)
    if (end === undefined) return []
    const owner = of.has(tokens[end]?.word ?? '') && joined(end) && joined(end + 1) ? end + 1 : -1
    if (isName(owner))
      return [{ fact: 'tenant', value: 'customer', strength: 'implies', stance: 'stated', from: i, to: owner + names.nameAt(owner).length }]
    const before = i - 1
    return isName(before) && joined(i) && tokens[before]?.gap !== gaps.sentence
      ? [{ fact: 'tenant', value: 'customer', strength: 'implies', stance: 'stated', from: before, to: i + 1 }]
      : []
  })
}
