import { type ModelId, modelIds } from '../knowledge/schema.ts'
import type { Reading } from '../understanding/reading.ts'
import type { AnsweredQuestion, Conversation, Scenario } from './conversation.ts'
import { mostFacts, mostPast, mostTerms } from './limits.ts'
import { type Answer, modelsNamedIn, type Notice, type Reply, type Standpoint } from './reply.ts'
import { saysTheSame } from './scenario.ts'
import { askedBy } from './standpoint.ts'

/** What came of one turn. `reading` is null where nothing was read, as for buttons. */
export interface Turn {
  readonly conversation: Conversation
  readonly answer: Answer
  readonly reading: Reading | null
}

/** The turn, said to come after a loss: what was kept of an earlier conversation could not be read. */
export const afterLoss = (turn: Turn): Turn => ({
  ...turn,
  answer: { ...turn.answer, notices: [{ kind: 'lost' }, ...turn.answer.notices] },
})

/** The scenario in which a part has the name that it has in another one that says the same; names change no advice. */
const named = (scenario: Scenario, { parts }: Scenario): Scenario => ({
  ...scenario,
  parts: scenario.parts.map((part, index) => {
    const mark = part.mark ?? parts[index]?.mark
    return mark === part.mark || mark === undefined ? part : { ...part, mark }
  }),
})

/** The conversation with another scenario, the present one remembered for undo; when both say the same, only new names are kept. */
export const commit = (conversation: Conversation, scenario: Scenario): Conversation =>
  saysTheSame(conversation.scenario, scenario)
    ? { ...conversation, scenario: named(conversation.scenario, scenario) }
    : {
        ...conversation,
        scenario,
        revision: conversation.revision + 1,
        past: [...conversation.past, conversation.scenario].slice(-mostPast),
      }

/** The conversation as it was before the last change, or null when there was none. */
export const undone = (conversation: Conversation): Conversation | null => {
  const scenario = conversation.past.at(-1)
  return scenario === undefined
    ? null
    : { ...conversation, scenario, revision: conversation.revision + 1, past: conversation.past.slice(0, -1) }
}

/** The models that a reply is about, for what follows without naming any. */
const modelsOf = (reply: Reply, before: readonly ModelId[]): readonly ModelId[] => {
  switch (reply.kind) {
    case 'why':
      return reply.models.length < modelIds.length ? reply.models : []
    case 'trouble':
    case 'whatIf':
      return reply.models.length > 0 ? reply.models : before
    case 'advice':
    case 'welcome':
    case 'overview':
      return []
    default:
      return modelsNamedIn(reply) ?? before
  }
}

/** The models spoken of before those that a reply is about. */
const earlierThan = (models: readonly ModelId[], { lastModels, earlierModels }: Conversation): readonly ModelId[] =>
  lastModels.length === 0 || lastModels.join() === models.join() ? earlierModels : lastModels

/** What stays asked after a reply: a question in it, else the one that is still open. */
const askedAfter = (reply: Reply, standpoint: Standpoint, before: Conversation['asked']): Conversation['asked'] => {
  if (reply.kind === 'edit') return { fact: reply.fact, part: reply.part }
  if (reply.kind === 'contradiction') return { fact: reply.contradiction.fact, part: reply.contradiction.part }
  if (reply.kind === 'advice' || reply.kind === 'whyAsk') return askedBy(standpoint)
  const asked = before === null ? null : askedBy(standpoint)
  return asked !== null && before?.fact === asked.fact && before.part === asked.part ? asked : null
}

/** Whether the facts of a turn were told to a trouble that is not over: "Contributor, through PIM". */
const isAside = ({ kind }: Reply, { inTrouble }: Conversation): boolean => kind === 'advice' && inTrouble === true

/** The conversation without what only the last reply was about. */
const unspoken = ({ lastTerms, lastQuestion, inTrouble, ...rest }: Conversation): Conversation => rest

/** What a reply answered, for what goes on with it. */
const questionOf = (reply: Reply): AnsweredQuestion | undefined => {
  switch (reply.kind) {
    case 'model':
      return { intent: 'lookup' }
    case 'comparison':
      return { intent: 'compare' }
    case 'attribute':
      return { intent: 'attribute', attribute: reply.attribute }
    case 'check':
      return { intent: 'check', facts: reply.facts.slice(0, mostFacts).map(({ fact, value }) => ({ fact, value })) }
    case 'steps':
      return { intent: 'howTo' }
    case 'why':
      return { intent: 'why' }
    default:
      return undefined
  }
}

const spokenOfAfter = (reply: Reply, conversation: Conversation): Pick<Conversation, 'lastModels' | 'earlierModels'> => {
  const lastModels = isAside(reply, conversation) ? conversation.lastModels : modelsOf(reply, conversation.lastModels)
  return { lastModels, earlierModels: earlierThan(lastModels, conversation) }
}

/** The turn that ends in a reply, with what the next one needs to know of it. */
export const turnOf = (
  conversation: Conversation,
  standpoint: Standpoint,
  reply: Reply,
  notices: readonly Notice[],
  reading: Reading | null,
): Turn => {
  const question = questionOf(reply)
  const after: Conversation = {
    ...unspoken(conversation),
    ...(reply.kind === 'term' && reply.terms.length > 0 && { lastTerms: reply.terms.map(({ id }) => id).slice(0, mostTerms) }),
    ...(question && { lastQuestion: question }),
    ...((reply.kind === 'trouble' || isAside(reply, conversation)) && { inTrouble: true }),
    asked: askedAfter(reply, standpoint, conversation.asked),
    ...spokenOfAfter(reply, conversation),
  }
  return { conversation: after, answer: { notices, reply }, reading }
}
