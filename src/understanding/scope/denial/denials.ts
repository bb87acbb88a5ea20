import type { FactId } from '../../../knowledge/facts.ts'
import type { Annotated, Found } from '../../annotate.ts'
import { indexOf, lengthOf, positionsOf, type SpanIndex, someToken } from '../../spans.ts'
import { unopposed } from '../../statements/longest.ts'
import { wordsIn } from '../../words.ts'

/** Words between a denial and what it denies that carry no meaning of their own. */
const light = wordsIn(
  'a an the on in at to of for with by from is are was be been being it its this that there any our their your us we they use used using via through into as really even quite exactly currently all just only yet more have has had having do does did get gets got going own or and him her his s so very kind sort der die das den dem des ein eine einen einem einer im am zu zum zur mit bei von auf fur uber noch mehr auch gar wir unser ihr haben hat habe ist sind gibt wird werden sie bewusst le la les l un une de du d en dans sur au aux avec par pour notre nos leur leurs pas plus el los las del al con por para su sus nuestro nuestra ni o y se ha hay',
)
const subjects = ['we', 'they', 'our', 'their'] as const

/** Facts that say where something is. */
export const places: ReadonlySet<FactId> = new Set(['tenant', 'cloud'])
/** Words that alone deny what stands before them, or answer. */
export const noes = wordsIn('no not nope nein nicht non')

/** The denials of a message that are not spent inside of a phrase, and what is needed to measure how far they reach. */
export interface Denials {
  readonly annotated: Annotated
  readonly facts: SpanIndex<Found<'fact'>>
  /** Where a denial begins, also inside of phrases, and where it ends. */
  readonly deniers: ReadonlyMap<number, number>
  /** Denials that stand before what they deny. */
  readonly before: SpanIndex<Found<'cue'>>
  /** The same, with those inside of phrases. */
  readonly all: SpanIndex<Found<'cue'>>
  /** Denials that stand behind what they deny, as far as they are not spent. */
  readonly after: SpanIndex<Found<'cue'>>
  /** How many words with a meaning of their own, and of no fact, stand between two tokens. */
  readonly weight: (from: number, to: number) => number
  /** Whether somebody is named between two tokens of whom something new is said. */
  readonly startsAnew: (from: number, to: number) => boolean
}

/** The denials of an annotated message. */
export const denialsOf = (annotated: Annotated): Denials => {
  const { found, cuesOf, isAt, wordAt } = annotated
  const facts = indexOf(found.fact)
  // a "no" inside a longer phrase ("no access", "not only", "may or may not") has done its work there
  const used = positionsOf([...cuesOf('affirmation'), ...cuesOf('uncertainty').filter((cue) => lengthOf(cue) > 3)])
  const deniers = new Map(
    cuesOf('negation')
      .filter(({ from }) => !used.has(from))
      .map(({ from, to }) => [from, to]),
  )
  for (const match of unopposed(found.fact))
    if (lengthOf(match) > 1) for (let i = match.from; i < match.to; i++) if (!match.gapped.includes(i)) used.add(i)
  const isUnspent = ({ from, to }: Found<'cue'>): boolean => !someToken(from, to, (at) => used.has(at))
  return {
    annotated,
    facts,
    deniers,
    before: indexOf(cuesOf('negation').filter(isUnspent)),
    all: indexOf(cuesOf('negation')),
    after: indexOf(cuesOf('negationAfter').filter(isUnspent)),
    weight: (from, to) => {
      let count = 0
      for (let i = from; i < to; i++) if (!light.has(wordAt(i)) && !facts.over(i)) count++
      return count
    },
    startsAnew: (from, to) => someToken(from, to, (at) => subjects.some((id) => isAt(id, at))),
  }
}
