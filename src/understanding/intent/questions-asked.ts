import type { Annotated, Found } from '../annotate.ts'
import { isTitled } from '../parts/names.ts'
import { indexOf, isInside } from '../spans.ts'
import { gaps } from '../text/tokens.ts'
import type { QuestionCue } from '../vocabulary/questions.ts'
import { wordsIn } from '../words.ts'
import { asksWho } from './subjects.ts'

/** Names of makers and wares that are out of scope as names. */
const foreign = wordsIn('aws google gcp salesforce bitcoin')
/** Whether a phrase out of scope is only part of a name: "Fourth Coffee", "Weather Systems Ltd". */
const ofNames = ({ tokens, language, wordAt }: Annotated): ((match: Found<'question'>) => boolean) => {
  const isCapital = (at: number): boolean => (tokens[at]?.capitals ?? 'none') !== 'none'
  const isBeside = (at: number, gap: number): boolean => isCapital(at) && (tokens[gap]?.gap ?? gaps.clause) === gaps.none
  const tellsNone = language === 'ja' || (tokens.length > 4 && isTitled(tokens))
  return ({ from, to }) => {
    if (tellsNone || to - from > 1 || !isCapital(from) || foreign.has(wordAt(from))) return false
    // in German every noun has a capital, and one alone in front opens the sentence
    return isBeside(from - 1, from) ? language !== 'de' || from > 0 : isBeside(to, to) && to < tokens.length
  }
}

/** The turns of phrase that ask for something where they stand, by what they ask for: none that is part of a name, or of thanks. */
export const questionsAsked = (annotated: Annotated): ReadonlyMap<QuestionCue, readonly Found<'question'>[]> => {
  const { question } = annotated.found
  const thanks = indexOf(question.filter(({ meaning }) => meaning.question === 'thanks'))
  const isOfName = ofNames(annotated)
  const isOfDoer = asksWho(annotated)
  const asked = new Map<QuestionCue, Found<'question'>[]>()
  for (const match of question) {
    const cue = match.meaning.question
    if ((cue === 'outOfScope' && isOfName(match)) || (cue === 'howTo' && isOfDoer)) continue
    if (isInside(match, thanks.over(match.from) ?? match)) continue
    const alike = asked.get(cue)
    if (alike) alike.push(match)
    else asked.set(cue, [match])
  }
  return asked
}
