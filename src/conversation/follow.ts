import { attributeOf } from '../understanding/intent/subjects.ts'
import type { Proposal, Reading } from '../understanding/reading.ts'
import type { AnsweredQuestion, Conversation } from './conversation.ts'

type Followed = Pick<Conversation, 'lastQuestion' | 'lastModels' | 'scenario'>

/** Questions whose models are checked against a fact that is named next, whatever stands. */
const checkable: ReadonlySet<AnsweredQuestion['intent']> = new Set(['compare', 'check'])

/** The facts of the question before, with those that are named now in place of theirs; only these where all of them were named before. */
const joined = (facts: NonNullable<AnsweredQuestion['facts']>, named: readonly Proposal[]): readonly Proposal[] => [
  ...(named.length > 0 && named.every((one) => facts.some(({ fact, value }) => fact === one.fact && value === one.value)) ? [] : facts)
    .filter(({ fact }) => !named.some((one) => one.fact === fact))
    .map(({ fact, value }) => ({ fact, value, quote: '' })),
  ...named,
]

/** What a term that was just explained says of a workload: "GDAP". */
export type TermFacts = (term: string) => readonly Proposal[]

/** A check that names no fact is one of the term just explained, else asks for the model: "is it enough for PAL?" */
export const ofTerms = (reading: Reading, { lastTerms = [] }: Pick<Conversation, 'lastTerms'>, factsOf: TermFacts): Reading => {
  const { intent, subject } = reading
  if (intent !== 'check' || subject.facts.length > 0 || lastTerms.length === 0) return reading
  const [facts = []] = lastTerms.map(factsOf).filter((some) => some.length > 0)
  return facts.length > 0 ? { ...reading, subject: { ...subject, facts } } : { ...reading, intent: 'lookup' }
}

/** What goes on with the question before asks it again, of the models or with the facts that it names. */
export const following = (reading: Reading, { lastQuestion, lastModels, scenario }: Followed): Reading => {
  const { goesOn, subject, intent } = reading
  if (goesOn === undefined || lastQuestion === undefined || lastModels.length === 0) return reading
  const facts = goesOn.filter(({ fact }) => fact !== 'goals')
  const named = subject.models
  const ask = (asked: Reading['intent'], about: Partial<Reading['subject']>): Reading => ({
    ...reading,
    intent: asked,
    subject: { ...subject, models: named.length > 0 ? named : lastModels, attribute: null, facts: [], ...about },
    parts: [],
    goals: [],
    withdrawn: [],
    notKnown: [],
  })
  if (facts.length > 0 && (checkable.has(lastQuestion.intent) || scenario.parts.length === 0))
    return ask('check', { facts: joined(lastQuestion.facts ?? [], facts) })
  if (facts.length > 0) return reading
  if (goesOn.length > 0) return intent === 'glossary' ? reading : ask('attribute', { attribute: attributeOf(goesOn) })
  if (lastQuestion.intent === 'compare') return ask('compare', { models: [...new Set([...lastModels, ...named])] })
  return ask(lastQuestion.intent, {
    attribute: lastQuestion.attribute ?? null,
    facts: joined(lastQuestion.facts ?? [], []),
  })
}
