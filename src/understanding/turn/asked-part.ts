import type { Annotated } from '../annotate.ts'
import { placesNamed } from '../parts/ranks.ts'
import type { ReadingContext } from '../reading.ts'
import { overlap } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { holdsQuestion } from '../text/asks.ts'
import type { QuestionCue } from '../vocabulary/questions.ts'
import { hasPartNoun, isOfIdentity, partFitting } from './described.ts'

/** Questions that can be put of one part among several. */
const asking: ReadonlySet<QuestionCue> = new Set(['howTo', 'next', 'lookup', 'whatAbout', 'why', 'overview', 'advise', 'glossary'])
/**
 * The place of the one part that a question is about, by its place in the row or by what is said of it: "and for Dynamics?", "how do I
 * set up the second one?". Undefined where the message tells anything else, or asks about none or several.
 */
export const askedPart = (annotated: Annotated, statements: readonly Statement[], { parts }: ReadingContext): number | undefined => {
  const { text, tokens, found } = annotated
  const asks = holdsQuestion(text) || found.question.some(({ meaning }) => asking.has(meaning.question)) || found.attribute.length > 0
  if (parts.length < 2 || !asks || tokens.length > longest) return undefined
  const verbs = found.question.filter(({ meaning }) => meaning.question === 'howTo' || meaning.question === 'next')
  // "comment on met en place" asks how it is done, and tells nobody's work
  const isVerb = (one: Statement): boolean => one.strength === 'implies' && verbs.some((verb) => overlap(one, verb))
  const said = statements.filter((one) => one.fact !== 'goals' && !isVerb(one))
  const isDescribed = hasPartNoun(annotated, { from: 0, to: tokens.length }) || said.some(isOfIdentity)
  if (said.length > 0) return isDescribed ? partFitting(said, parts) : undefined
  const [place, ...others] = placesNamed(annotated, parts.length)
  return others.length > 0 || place === undefined || place >= parts.length ? undefined : place
}

/** Longer messages tell more than which part they are about. */
const longest = 24
