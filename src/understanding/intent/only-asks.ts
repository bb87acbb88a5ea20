import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { fillers } from '../lexicon/fillers.ts'
import { remembered } from '../remembered.ts'
import { openings } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { holdsQuestion } from '../text/asks.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'

const openers = wordsIn('and so but ok okay then well also or plus now und aber oder dann et donc mais alors y entonces pero')
const auxiliaries = wordsOf(['be', 'have', 'do', 'modal'], 'was were gibt hay')
/** Verbs that open a question where it is marked as one: "reicht Lighthouse?" */
const asked = wordsIn(
  'reicht reichen genugt genugen geht gehen funktioniert klappt gilt gelten zahlt zahlen hilft braucht brauchen benotigt suffit suffisent faudrait marche fonctionne basta bastaria sirve sirven vale valen funciona hace cuenta cuentan',
)
const interrogatives = wordsOf(['what', 'when'])
const subordinates = wordsIn('if when once while because as after before wenn falls weil sobald nachdem si quand lorsque cuando porque')
/** Auxiliaries that open no telegraphic statement: "does it …", but "is on EA". */
const inverted = wordsOf('do')
/** Whoever is addressed is asked for something: "can you add …". */
const addressees = wordsIn('you u du sie ihr vous tu usted ustedes')
const tails = wordsIn('long many much often soon fast far about if viel lange viele oft')
const pronouns = wordsIn('i we it they he she this that there anyone anybody ich wir es man')

/** "Haben wir vom Vorgänger übernommen" leaves out what it speaks of, and asks nothing. */
const leavesOut = (verb: string, subject: string): boolean => subject === 'wir' && (verb === 'haben' || verb === 'sind')

const farthest = 6
/** The first token of a clause that is no filler. */
const openingOf = ({ tokens, clause, wordAt }: Annotated, start: number): number => {
  let at = start
  while (clause[at + 1] === clause[start] && (openers.has(wordAt(at)) || fillers.has(wordAt(at)))) at++
  // "one more question: can others do this?"
  const colon = tokens.slice(at + 1, at + farthest).findIndex(({ gap }, i) => clause[at + 1 + i] === clause[start] && gap === gaps.colon)
  return colon < 0 ? at : at + 1 + colon
}

/** Whether a token stands in a question: "does anything change for those on EA?" */
export const askedIn = (annotated: Annotated): ((token: number) => boolean) => {
  const { tokens, clause, sentence, text, wordAt } = annotated
  const clauses = openings(clause)
  const sentences = openings(sentence)
  const isMarked = (of: number): boolean => {
    const next = sentences[of + 1]
    const behind = next === undefined ? text.slice(tokens.at(-1)?.end ?? 0) : (tokens[next]?.between ?? '')
    return holdsQuestion(behind)
  }
  const opening = remembered((start: number) => openingOf(annotated, start))
  const asks = remembered((start: number): boolean => {
    const at = opening(start)
    const next = wordAt(at + 1)
    if (addressees.has(next)) return false
    if (isMarked(sentence[start] ?? 0)) return [auxiliaries, asked, interrogatives].some((words) => words.has(wordAt(at)))
    return (
      start === sentences[sentence[start] ?? 0] &&
      (inverted.has(wordAt(at)) ||
        (auxiliaries.has(wordAt(at)) && pronouns.has(next) && !leavesOut(wordAt(at), next)) ||
        (interrogatives.has(wordAt(at)) && (auxiliaries.has(next) || tails.has(next))))
    )
  })
  /** A clause asks by itself, or hangs on one before it that does. */
  return (at) => {
    const own = clauses[clause[at] ?? 0] ?? 0
    if (asks(own)) return true
    if (!subordinates.has(wordAt(opening(own)))) return false
    const before = clauses[(clause[at] ?? 0) - 1]
    return before !== undefined && sentence[before] === sentence[at] && asks(before)
  }
}

/** Whether a message tells all these facts in questions. */
export const asksOnly = (annotated: Annotated, stated: readonly Statement[]): boolean => {
  const isAsked = askedIn(annotated)
  return stated.length > 0 && stated.every(({ from }) => isAsked(from))
}
