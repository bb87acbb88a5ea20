import type { Knowledge } from '../knowledge/schema.ts'
import type { Intent, Reader, Reading } from '../understanding/reading.ts'
import { addressed, namedIn } from './address.ts'
import { replyTo } from './answers.ts'
import type { Conversation, Scenario } from './conversation.ts'
import { type Merged, merge } from './merge.ts'
import { noticesBetween } from './notices.ts'
import { quoting } from './quote.ts'
import type { Notice, Reply } from './reply.ts'
import { emptyScenario, factsOf, mostParts } from './scenario.ts'
import { standpointOf } from './standpoint.ts'
import { commit, type Turn, turnOf, undone } from './turn.ts'

/** The most characters of a message that are read. */
const mostCharacters = 100_000

/** Intents that ask about something in general: the facts of such a message are not the user's own. */
const general: ReadonlySet<Intent> = new Set(['check', 'undo'])
/** Small talk: facts told along with it are what the message is about. */
const smallTalk: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'help', 'outOfScope'])
/** Intents that need to know which model is meant. */
const ofOneModel: ReadonlySet<Intent> = new Set(['lookup', 'attribute', 'howTo', 'check', 'why', 'troubleshoot'])

/** The turn in which `text` was said. */
export const hear = (knowledge: Knowledge, read: Reader, conversation: Conversation, text: string, day: string): Turn => {
  const heard = text.slice(0, mostCharacters)
  const { asked, lastModels, scenario } = conversation
  const reading = read(heard, {
    asked: asked?.fact ?? null,
    parts: scenario.parts.map(factsOf),
    language: conversation.language,
    lastModels,
  })
  const current: Conversation = { ...conversation, turns: conversation.turns + 1, language: reading.language }
  const caveats: readonly Notice[] = [
    ...(reading.sensitive.length > 0 ? [{ kind: 'masked' as const }] : []),
    ...(heard.length < text.length ? [{ kind: 'tooLong' as const }] : []),
  ]
  if (reading.intent === 'undo') return undo(knowledge, current, day, caveats, reading)
  const start = reading.intent === 'reset' ? emptyScenario : scenario
  const merged = tell(start, reading, heard, current)
  const after = commit(current, merged.scenario)
  const standpoint = standpointOf(after.scenario, knowledge, day)
  const changed = noticesBetween(start, merged.scenario)
  const notices: readonly Notice[] = [
    ...caveats,
    ...(reading.intent === 'reset' ? [{ kind: 'reset' as const }] : []),
    ...changed,
    ...(merged.crowded ? [{ kind: 'tooManyParts' as const, kept: mostParts }] : []),
  ]
  const intent = smallTalk.has(reading.intent) && (changed.length > 0 || asksOfPart(reading, heard, scenario)) ? 'advise' : reading.intent
  const reply =
    contradicted(merged) ?? doubtful(reading) ?? replyTo(intent, { conversation: after, standpoint, knowledge, subject: reading.subject })
  return turnOf(after, standpoint, reply, notices, reading)
}

/** A message that names a part and says no more asks how it stands there. */
const asksOfPart = ({ intent }: Reading, text: string, { parts }: Scenario): boolean =>
  intent === 'outOfScope' && namedIn(text, parts).length > 0

const tell = (start: Scenario, reading: Reading, text: string, { turns, asked }: Conversation): Merged =>
  general.has(reading.intent)
    ? { scenario: start, contradictions: [], crowded: false }
    : merge(start, addressed(reading, text, start.parts), { turn: turns, asked, quote: quoting(text, reading.sensitive) })

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
