import type { Annotated, Found } from '../../annotate.ts'
import { indexOf, type SpanIndex } from '../../spans.ts'
import { unopposed } from '../../statements/longest.ts'
import { wordsIn } from '../../words.ts'

/** Words between a denial and what it denies that carry no meaning of their own. */
const light = wordsIn(
  'a an the on in at to of for with by from is are was be been being it its this that there any our their your us we they use used using via through into as really even quite exactly currently all just only yet more have has had having do does did get gets got going own or and him her his s so very kind sort der die das den dem des ein eine einen einem einer im am zu zum zur mit bei von auf fur uber noch mehr auch gar wir unser ihr haben hat habe ist sind gibt wird werden sie bewusst le la les l un une de du d en dans sur au aux avec par pour notre nos leur leurs pas plus el los las del al con por para su sus nuestro nuestra ni o y se ha hay',
)
const subjects = ['we', 'they', 'our', 'their'] as const

/** The denials of a message that are not spent inside of a phrase, and what is needed to measure how far they reach. */
export interface Denials {
  readonly annotated: Annotated
  /** The word of a token. */
  readonly word: (at: number) => string
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

const covered = ({ from, to }: Found): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** Whether something holds of a token from one position to before another. */
export const someToken = (from: number, to: number, holds: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at++) if (holds(at)) return true
  return false
}

/** The denials of an annotated message. */
export const denialsOf = (annotated: Annotated): Denials => {
  const { tokens, found, groupAt, cuesOf } = annotated
  const word = (at: number): string => tokens[at]?.word ?? ''
  const facts = indexOf(found.fact)
  // a "no" inside a longer phrase ("no access", "not only", "may or may not") has done its work there
  const used = new Set([...cuesOf('affirmation'), ...cuesOf('uncertainty').filter(({ from, to }) => to - from > 3)].flatMap(covered))
  const deniers = new Map(
    cuesOf('negation')
      .filter(({ from }) => !used.has(from))
      .map(({ from, to }) => [from, to]),
  )
  for (const match of unopposed(found.fact))
    if (match.to - match.from > 1) for (const i of covered(match)) if (!match.gapped.includes(i)) used.add(i)
  const isUnspent = (cue: Found<'cue'>): boolean => !covered(cue).some((i) => used.has(i))
  return {
    annotated,
    word,
    facts,
    deniers,
    before: indexOf(cuesOf('negation').filter(isUnspent)),
    all: indexOf(cuesOf('negation')),
    after: indexOf(cuesOf('negationAfter').filter(isUnspent)),
    weight: (from, to) => {
      let count = 0
      for (let i = from; i < to; i++) if (!light.has(word(i)) && !facts.over(i)) count++
      return count
    },
    startsAnew: (from, to) => someToken(from, to, (at) => subjects.some((id) => groupAt(id, at).length > 0)),
  }
}
