import type { Knowledge } from '../knowledge/schema.ts'
import type { Intent, Reader, Reading } from '../understanding/reading.ts'
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

/** The turn in which `text` was said. Names are kept as `marking` marks them. */
export const hear = (knowledge: Knowledge, read: Reader, conversation: Conversation, text: string, day: string, marking: Marking): Turn => {
  const heard = text.slice(0, mostCharacters)
  const { asked, lastModels, scenario } = conversation
  const alone = read(heard, {
    asked: asked?.fact ?? null,
    parts: scenario.parts.map(factsOf),
    quotes: scenario.parts.map(quotesOf),
    language: conversation.language,
    lastModels,
    ...(conversation.lastTerms && { lastTerms: conversation.lastTerms }),
    ...(conversation.inTrouble && { inTrouble: true }),
    ...bearing(scenario.parts, marking),
  })
  const asRead = ofTerms(following(alone, conversation), conversation, termFacts(knowledge, read))
  const current: Conversation = { ...conversation, turns: conversation.turns + 1, language: asRead.language }
  const caveats: readonly Notice[] = [
    ...(asRead.sensitive.some(({ kind }) => kind !== 'address') ? [{ kind: 'masked' as const }] : []),
    ...(heard.length < text.length ? [{ kind: 'tooLong' as const }] : []),
  ]
  if (asRead.intent === 'undo') return undo(knowledge, current, day, caveats, asRead)
  const start = asRead.intent === 'reset' ? emptyScenario : scenario
  const { reading, merged, changed } = understood(start, asRead, heard, current, marking)
  const after = commit(current, merged.scenario)
  const standpoint = standpointOf(after.scenario, knowledge, day)
  const intent =
    smallTalk.has(reading.intent) && (changed.length > 0 || asksOfPart(reading, heard, scenario, marking)) ? 'advise' : reading.intent
  const about = partsMeant(asRead, heard, after.scenario.parts, marking)
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
const understood = (start: Scenario, reading: Reading, text: string, current: Conversation, marking: Marking): Understood => {
  const merged = tell(start, reading, text, current, marking)
  const notices = noticesBetween(start, merged.scenario)
  const changed = reading.findsOut ? notices.map(leftOpen) : notices
  const supposing = telling.has(reading.intent) ? wondering(reading, changed) : reading
  return supposing === reading ? { reading, merged, changed } : understood(start, supposing, text, current, marking)
}

/** The notice of what is not known, of one who goes and finds out. */
const leftOpen = (notice: Notice): Notice => (notice.kind === 'noted' ? { ...notice, findsOut: true } : notice)

/** A message that names a part and says no more asks how it stands there. */
const asksOfPart = ({ intent }: Reading, text: string, { parts }: Scenario, marking: Marking): boolean =>
  intent === 'outOfScope' && namedIn(text, parts, marking).length > 0

const tell = (start: Scenario, reading: Reading, text: string, { turns, asked }: Conversation, marking: Marking): Merged => {
  const { parts } = withdraw(start, reading.withdrawn, marking)
  const told = addressed(sharing(reading, parts, marking), text, parts, marking)
  return merge(start, told, { turn: turns, asked, quote: quoting(text, reading.sensitive), marking })
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
