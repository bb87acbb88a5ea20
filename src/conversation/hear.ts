import type { Knowledge } from '../knowledge/schema.ts'
import type { Intent, Reader, Reading, ReadingContext } from '../understanding/reading.ts'
import { addressed, bearing, namedIn, partsMeant } from './address.ts'
import { replyOnParts, replyTo } from './answers.ts'
import type { Conversation, Scenario } from './conversation.ts'
import { following, ofTerms, type TermFacts } from './follow.ts'
import { sharing } from './for-all.ts'
import { mostParts } from './limits.ts'
import type { Marking } from './mark.ts'
import { type Merged, merge } from './merge.ts'
import { noticesBetween } from './notices.ts'
import { quoting } from './quote.ts'
import type { Notice, Reply } from './reply.ts'
import { emptyScenario, factsOf, isEmpty, quotesOf } from './scenario.ts'
import { standpointOf } from './standpoint.ts'
import { commit, type Turn, turnOf, undone } from './turn.ts'
import { withdraw } from './withdraw.ts'
import { wondering } from './wonder.ts'

/** The most characters of a message that are read. */
const mostCharacters = 100_000

/** Small talk: facts told along with it are what the message is about. */
const smallTalk: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'help', 'outOfScope'])
/** Intents of messages that tell something. */
const telling: ReadonlySet<Intent> = new Set(['advise', ...smallTalk])
/** Intents that need to know which model is meant. */
const ofOneModel: ReadonlySet<Intent> = new Set(['lookup', 'attribute', 'howTo', 'check', 'why', 'troubleshoot'])

/** A message as it is heard. */
interface Hearing {
  readonly knowledge: Knowledge
  readonly read: Reader
  readonly conversation: Conversation
  readonly text: string
  readonly day: string
  /** How names are kept. */
  readonly marking: Marking
}

/** The turn in which something was said. */
export const hear = (said: Hearing): Turn => {
  const hearing = { ...said, text: said.text.slice(0, mostCharacters) }
  const { knowledge, conversation, text, day, marking } = hearing
  const asRead = readIn(hearing)
  const current: Conversation = { ...conversation, turns: conversation.turns + 1, language: asRead.language }
  const caveats: readonly Notice[] = [
    ...(asRead.sensitive.some(({ kind }) => kind !== 'address') ? [{ kind: 'masked' as const }] : []),
    ...(text.length < said.text.length ? [{ kind: 'tooLong' as const }] : []),
  ]
  if (asRead.intent === 'undo') return undo(knowledge, current, day, caveats, asRead)
  const { scenario } = conversation
  const start = asRead.intent === 'reset' ? emptyScenario : scenario
  const { reading, merged, changed } = understood(start, asRead, hearing)
  const after = commit(current, merged.scenario)
  const standpoint = standpointOf(after.scenario, knowledge, day)
  const isTelling = changed.length > 0 || asksOfPart(reading, hearing)
  const intent = smallTalk.has(reading.intent) && isTelling ? 'advise' : reading.intent
  const about = partsMeant(asRead, text, after.scenario.parts, marking)
  const matter = { conversation: after, standpoint, knowledge, subject: reading.subject, about }
  const asksOfOne = intent === 'advise' && asRead.about !== undefined
  const reply = contradicted(merged) ?? doubtful(reading) ?? (asksOfOne ? replyOnParts(matter) : replyTo(intent, matter))
  const notices: readonly Notice[] = [
    ...caveats,
    ...(reading.intent === 'reset' ? [{ kind: 'reset' as const }] : []),
    ...changed,
    ...(merged.crowded ? [{ kind: 'tooManyParts' as const, kept: mostParts }] : []),
  ]
  const again = reply.kind === 'advice' && !isEmpty(scenario) && namesOf(merged.scenario) === namesOf(scenario)
  return turnOf(after, standpoint, reply, again && notices.length === caveats.length ? [...notices, nothingNew] : notices, reading)
}

/** What the message says, read with what the reader may know of the conversation. */
const readIn = ({ knowledge, read, conversation, text, marking }: Hearing): Reading => {
  const { asked, language, lastModels, lastTerms, inTrouble, scenario } = conversation
  const alone = read(text, {
    asked: asked?.fact ?? null,
    parts: scenario.parts.map(factsOf),
    quotes: scenario.parts.map(quotesOf),
    ...spokenOfIn(conversation),
    language,
    lastModels,
    ...(lastTerms && { lastTerms }),
    ...(inTrouble && { inTrouble: true }),
    ...bearing(scenario.parts, marking),
  })
  return ofTerms(following(alone, conversation), conversation, termFacts(knowledge, read))
}

/** The place of the only part that the turn before told something of. */
const spokenOfIn = ({ scenario: { parts }, turns }: Conversation): Pick<ReadingContext, 'spokenOf'> => {
  const [at, ...more] = parts.flatMap(({ facts }, place) => (Object.values(facts).some(({ turn }) => turn === turns) ? [place] : []))
  return at === undefined || more.length > 0 ? {} : { spokenOf: at }
}

/** What the name of a term says, read by itself. */
const termFacts =
  ({ terms }: Knowledge, read: Reader): TermFacts =>
  (id) => {
    const name = terms.find((term) => term.id === id)?.term ?? ''
    const { parts } = read(name, { asked: null, parts: [], language: 'en', lastModels: [] })
    return parts.flatMap(({ proposals }) => proposals).map((proposal) => ({ ...proposal, quote: '' }))
  }

/** Said before advice that stands as it did, so that nobody takes it for the answer to what was not understood. */
const nothingNew: Notice = { kind: 'understood', changed: [] }

const namesOf = ({ parts }: Scenario): string => parts.map(({ mark = '' }) => mark).join()

interface Understood {
  readonly reading: Reading
  readonly merged: Merged
  /** What the message did to the scenario. */
  readonly changed: readonly Notice[]
}

/** What a message comes to: what it tells is told, and what it only asks about does not replace what stands. */
const understood = (start: Scenario, reading: Reading, hearing: Hearing): Understood => {
  const merged = tell(start, reading, hearing)
  const notices = noticesBetween(start, merged.scenario)
  const changed = reading.findsOut ? notices.map(leftOpen) : notices
  const supposing = telling.has(reading.intent) ? wondering(reading, changed) : reading
  return supposing === reading ? { reading, merged, changed } : understood(start, supposing, hearing)
}

/** The notice of what is not known, of one who goes and finds out. */
const leftOpen = (notice: Notice): Notice => (notice.kind === 'noted' ? { ...notice, findsOut: true } : notice)

/** A message that names a part and says no more asks how it stands there. */
const asksOfPart = ({ intent }: Reading, { text, conversation, marking }: Hearing): boolean =>
  intent === 'outOfScope' && namedIn(text, conversation.scenario.parts, marking).length > 0

/** What comes of a message: first what it takes back goes, then what it says is told of what stands. */
const tell = (start: Scenario, reading: Reading, { conversation, text, marking }: Hearing): Merged => {
  const standing = withdraw(start, reading.withdrawn, marking)
  const told = addressed(sharing(reading, standing.parts, marking), text, standing.parts, marking)
  const { turns, asked } = conversation
  return merge(standing, told, { turn: turns + 1, asked, quote: quoting(text, reading.sensitive), marking })
}

/** The question which of two values holds, where a message gave both. */
const contradicted = ({ contradictions, scenario }: Merged): Reply | null => {
  const [contradiction] = contradictions
  return contradiction === undefined ? null : { kind: 'contradiction', contradiction, scenario }
}

/** The question which model is meant, where one is needed and the message named it by a word for several. */
const doubtful = ({ intent, subject, ambiguous }: Reading): Reply | null => {
  const [doubt] = ambiguous
  if (doubt === undefined || !ofOneModel.has(intent)) return null
  const certain = subject.models.some((model) => !ambiguous.some(({ models }) => models.includes(model)))
  return certain ? null : { kind: 'whichModel', quote: doubt.quote, models: doubt.models }
}

/** The turn that takes the last change back. */
export const undo = (
  knowledge: Knowledge,
  conversation: Conversation,
  day: string,
  caveats: readonly Notice[] = [],
  reading: Reading | null = null,
): Turn => {
  const before = undone(conversation)
  const after = before ?? conversation
  const standpoint = standpointOf(after.scenario, knowledge, day)
  const notice: Notice = { kind: before === null ? 'nothingToUndo' : 'undone' }
  return turnOf(after, standpoint, { kind: 'advice', ...standpoint }, [...caveats, notice], reading)
}
