import type { Annotated } from '../annotate.ts'
import type { Intent, Reading } from '../reading.ts'
import { indexOf } from '../spans.ts'
import { contrasts } from '../text/contrasts.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'

/** Words that open a message and say no more. */
const openers = wordsIn(
  'ok okay so well right alright hmm um and but also oh ah yes yeah gut ja und aber bon alors oui et mais bueno vale pues si y pero',
)

/** Intents of messages that say nothing to be answered. */
const mute: ReadonlySet<Intent> = new Set(['thanks', 'greeting', 'outOfScope', 'advise'])

/** Whether a reading is of anything but courtesy. */
export const saysSomething = ({ intent, parts, goals, withdrawn, notKnown }: Reading): boolean =>
  !mute.has(intent) || parts.length + goals.length + withdrawn.length + notKnown.length > 0

/** The token at which a message goes on behind thanks or an announcement that a pause ends; 0 where none opens it, or nothing follows. */
export const behindOpening = ({ tokens, found, wordAt }: Annotated): number => {
  const courteous = indexOf(found.question.filter(({ meaning }) => meaning.question === 'thanks' || meaning.question === 'preface'))
  let begins = 0
  let isCourteous = false
  for (let at = 0; at < tokens.length; ) {
    const span = courteous.startingAt(at).reduce((end, { to }) => Math.max(end, to), at)
    if (span === at && !openers.has(wordAt(at))) break
    isCourteous ||= span > at
    at = Math.max(span, at + 1)
    const next = tokens[at]
    if (isCourteous && next && (next.gap > gaps.joint || contrasts.has(next.word))) begins = at
  }
  return begins
}

/** A message from one of its tokens on: blanks before it keep everything else in its place. */
export const fromToken = ({ text, tokens }: Annotated, token: number): string => {
  const start = tokens[token]?.start ?? 0
  return text.slice(0, start).replace(/\S/gu, ' ') + text.slice(start)
}
