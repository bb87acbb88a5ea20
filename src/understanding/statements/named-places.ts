import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { namesOf } from '../parts/names.ts'
import { indexOf, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'

const of = wordsIn('of at for from by belonging von bei der des de du chez del')

/** Prepositions that hold their article: "del", "des". */
const contracted = wordsIn('der des du del')
const articles = wordsOf(['definite', 'indefinite'], 'this that')
const notOwners = wordsIn(
  'partner partners provider vendor publisher company firm isv msp microsoft product solution platform app offer marketplace project same year month team other reseller distributor',
)

/** Clouds of others. */
const others = wordsIn('google aws amazon oracle ibm alibaba ovh hetzner salesforce sap')

/** "The tenant of Fabrikam", "the Fabrikam subscription": a place that bears somebody's name is the customer's. */
export const namedPlaces = (annotated: Annotated): readonly Statement[] => {
  const { tokens, found, groupAt, startsOf } = annotated
  const places = [...new Set([...startsOf('place'), ...startsOf('tenancy')])].sort((a, b) => a - b)
  if (places.length === 0) return []
  const known = indexOf<Span>([...found.fact, ...found.model, ...found.term, ...found.notCloud])
  const names = namesOf(annotated, (token) => known.over(token) !== undefined)
  const isName = (at: number): boolean => names.isName(at) && tokens[at]?.capitals === 'first' && !others.has(tokens[at]?.word ?? '')
  const joined = (at: number): boolean => (tokens[at]?.gap ?? gaps.sentence) <= gaps.joint
  /** "The tenant of the parcel service": anybody's but ours. */
  const isNoun = (at: number, end: number): boolean => {
    // "… belongs to the parcel service"
    const belongs = /^belong(?:s|ing)?$/.test(tokens[end]?.word ?? '') && tokens[end + 1]?.word === 'to'
    const start = belongs ? end + 1 : end
    const preposition = belongs ? 'of' : (tokens[end]?.word ?? '')
    const noun = contracted.has(preposition) ? start + 1 : start + 2
    if (!groupAt('tenancy', at).includes(end) || !of.has(preposition) || !joined(start) || !joined(noun)) return false
    if (noun === start + 2 && !articles.has(tokens[start + 1]?.word ?? '')) return false
    const { word = '' } = tokens[noun] ?? {}
    return word.length > 2 && !notOwners.has(word) && groupAt('our', noun).length === 0 && groupAt('we', noun).length === 0
  }
  return places.flatMap((i): readonly Statement[] => {
    const end = [...groupAt('place', i), ...groupAt('tenancy', i)].find((at) => joined(at) || at === tokens.length)
    if (end === undefined) return []
    const owner = of.has(tokens[end]?.word ?? '') && joined(end) && joined(end + 1) ? end + 1 : -1
    if (isName(owner) || isNoun(i, end))
      return [
        {
          fact: 'tenant',
          value: 'customer',
          strength: 'implies',
          stance: 'stated',
          from: i,
          to: isName(owner) ? owner + names.nameAt(owner).length : owner + 1,
        },
      ]
    const before = i - 1
    return isName(before) && joined(i) && tokens[before]?.gap !== gaps.sentence
      ? [{ fact: 'tenant', value: 'customer', strength: 'implies', stance: 'stated', from: before, to: i + 1 }]
      : []
  })
}
