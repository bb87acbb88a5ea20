import fc from 'fast-check'
import { type Conversation, newConversation } from '../../src/conversation/conversation.ts'
import type { Notice } from '../../src/conversation/reply.ts'
import { createAdvisor, type Turn } from '../../src/conversation/respond.ts'
import { estateOf } from '../../src/conversation/scenario.ts'
import { type FactId, factIds, facts, type Goal, isFactId, type PartFactId, partFactIds } from '../../src/knowledge/facts.ts'
import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { PartReading, Proposal, Reader, Reading } from '../../src/understanding/reading.ts'

export const day = '2026-11-24'
export const advisorWith = (read: Reader) => createAdvisor(knowledge, read)

/** Proposals from words such as `cloud=azure`; the word itself is the quote. */
export const proposals = (...words: readonly string[]): readonly Proposal[] =>
  words.map((word) => {
    const [fact = '', value = ''] = word.split('=')
    if (!isFactId(fact)) throw new Error(`no fact is called ${fact}`)
    return { fact, value, quote: word }
  })

export const part = (...words: readonly string[]): PartReading => ({ proposals: proposals(...words) })

const silent: Reading = {
  language: 'en',
  intent: 'advise',
  subject: { models: [], attribute: null, terms: [], troubles: [], facts: [] },
  parts: [],
  goals: [],
  manner: 'state',
  withdrawn: [],
  notKnown: [],
  ambiguous: [],
  sensitive: [],
}

type Given = Partial<Omit<Reading, 'subject'>> & { readonly subject?: Partial<Reading['subject']> }

/** A reading that says nothing but what is given. */
export const reading = ({ subject, ...given }: Given = {}): Reading => ({
  ...silent,
  ...given,
  subject: { ...silent.subject, ...subject },
})

/** Speaks readings one after another, each as if a reader had found it in a message. */
export const speak = (start: Conversation, ...said: readonly Given[]): Turn => {
  const turns = said.reduce<Turn | null>((turn, one) => {
    const advisor = advisorWith(() => reading(one))
    return advisor.hear(turn?.conversation ?? start, JSON.stringify(one.parts ?? one), day)
  }, null)
  if (turns === null) throw new Error('nothing was said')
  return turns
}

/** Speaks readings in a fresh conversation. */
export const talk = (...said: readonly Given[]): Turn => speak(newConversation('en'), ...said)

/** A message that states facts of one part, written as in `cloud=azure`. */
export const states = (...words: readonly string[]): Given => ({ parts: [part(...words)] })

/** The stated facts of a turn's scenario, part by part. */
export const partsOf = ({ conversation }: Turn) => estateOf(conversation.scenario).parts

export const noticesOf = <K extends Notice['kind']>({ answer }: Turn, kind: K) =>
  answer.notices.filter((notice): notice is Extract<Notice, { kind: K }> => notice.kind === kind)

const valuesOf = (fact: FactId) => Object.keys(facts[fact].values)

/** Any proposal of a part's fact. */
export const anyProposal: fc.Arbitrary<Proposal> = fc
  .constantFrom(...partFactIds)
  .chain((fact: PartFactId) => fc.constantFrom(...valuesOf(fact)).map((value) => ({ fact, value, quote: `${fact}=${value}` })))

export const anyGoal: fc.Arbitrary<Proposal> = fc
  .constantFrom(...valuesOf('goals'))
  .map((value) => ({ fact: 'goals' as const, value, quote: value }))

/** Any message that tells something. */
export const anyTelling: fc.Arbitrary<Given> = fc.record({
  parts: fc.array(fc.record({ proposals: fc.array(anyProposal, { maxLength: 5 }) }), { maxLength: 3 }),
  goals: fc.array(anyGoal, { maxLength: 2 }),
  manner: fc.constantFrom('state', 'correct', 'add', 'same'),
  notKnown: fc.array(fc.constantFrom(...factIds), { maxLength: 2 }),
  withdrawn: fc.array(
    fc.oneof(
      fc.constantFrom(...partFactIds).map((fact) => ({ kind: 'fact' as const, fact })),
      fc.constantFrom(...(valuesOf('goals') as readonly Goal[])).map((goal) => ({ kind: 'goal' as const, goal })), // the keys of goals
      fc.constantFrom('azure', 'dynamics365').map((cloud) => ({ kind: 'part' as const, facts: { cloud } as const })),
    ),
    { maxLength: 1 },
  ),
})

/** Any conversation that tellings lead to. */
export const anyConversation: fc.Arbitrary<Conversation> = fc
  .array(anyTelling, { maxLength: 4 })
  .map((said) => (said.length === 0 ? newConversation('en') : talk(...said).conversation))
