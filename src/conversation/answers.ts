import { type Knowledge, type ModelId, modelIds } from '../knowledge/schema.ts'
import type { Intent, Subject } from '../understanding/reading.ts'
import { checking } from './check-reply.ts'
import type { Conversation } from './conversation.ts'
import type { Reply, Standpoint } from './reply.ts'
import { isEmpty } from './scenario.ts'
import { possibleIn, recommendedIn, verdictsOn } from './standpoint.ts'
import { supposing } from './suppose.ts'

/** What a reply is made of. */
export interface Matter {
  readonly conversation: Conversation
  readonly standpoint: Standpoint
  readonly knowledge: Knowledge
  readonly subject: Subject
}

/** The first list that is not empty. */
const firstOf = (...lists: readonly (readonly ModelId[])[]): readonly ModelId[] => lists.find((list) => list.length > 0) ?? []

/** The models that are meant: those named, else those of the last reply, else those recommended, else those possible. */
const meant = ({ conversation, standpoint, subject }: Matter): readonly ModelId[] =>
  firstOf(subject.models, conversation.lastModels, recommendedIn(standpoint), possibleIn(standpoint))

const union = (lists: readonly (readonly ModelId[])[]): readonly ModelId[] => [...new Set(lists.flat())]

/** At least two models to compare: those named, joined by those that lie near, else all. */
const compared = ({ conversation, standpoint, subject }: Matter): readonly ModelId[] => {
  if (subject.models.length > 1) return subject.models
  const near = [subject.models, conversation.lastModels, recommendedIn(standpoint), possibleIn(standpoint)]
  const joined = near.map((_, last) => union(near.slice(0, last + 1)))
  return joined.find((models) => models.length > 1) ?? modelIds
}

const whichModel: Reply = { kind: 'whichModel', quote: '', models: modelIds }
const advice = ({ standpoint }: Matter): Reply => ({ kind: 'advice', ...standpoint })
const orNull = ({ standpoint }: Matter): Standpoint | null => (isEmpty(standpoint.scenario) ? null : standpoint)

const modelReply = (matter: Matter): Reply => {
  const [model, ...more] = matter.subject.models.length > 0 ? matter.subject.models : matter.conversation.lastModels
  if (model === undefined) return { kind: 'overview', standpoint: orNull(matter) }
  return more.length > 0
    ? { kind: 'comparison', models: [model, ...more] }
    : { kind: 'model', model, here: verdictsOn(matter.standpoint, model) }
}

const attributeReply = (matter: Matter): Reply => {
  const { attribute } = matter.subject
  return attribute === null ? modelReply(matter) : { kind: 'attribute', attribute, models: firstOf(meant(matter), modelIds) }
}

const stepsReply = (matter: Matter): Reply => {
  const [model] = meant(matter)
  return model === undefined ? whichModel : { kind: 'steps', model, here: verdictsOn(matter.standpoint, model), filled: null }
}

const combinationReply = (matter: Matter): Reply => {
  const named = matter.subject.models
  const models = firstOf(named, meant(matter), modelIds)
  const all = matter.knowledge.combinations
  const among = all.filter(
    (note) => note.models.every((model) => models.includes(model)) && (note.models.length > 1 || models.length === 1),
  )
  const notes = among.length > 0 || named.length > 1 ? among : all.filter((note) => note.models.some((model) => models.includes(model)))
  return { kind: 'combination', models, notes }
}

const troubleReply = (matter: Matter): Reply => {
  const { models, troubles } = matter.subject
  const all = matter.knowledge.troubles
  const named = all.filter(({ id }) => troubles.includes(id))
  const about = firstOf(models, matter.conversation.lastModels)
  const found = named.length > 0 ? named : all.filter((trouble) => trouble.models.some((model) => about.includes(model)))
  return { kind: 'trouble', models, troubles: found }
}

const termReply = (matter: Matter): Reply => {
  const terms = matter.knowledge.terms.filter(({ id }) => matter.subject.terms.includes(id))
  return terms.length > 0 ? { kind: 'term', terms } : matter.subject.models.length > 0 ? modelReply(matter) : { kind: 'help' }
}

const replies: Readonly<Record<Intent, (matter: Matter) => Reply>> = {
  advise: advice,
  reset: advice,
  undo: advice,
  lookup: modelReply,
  compare: (matter) => ({ kind: 'comparison', models: compared(matter) }),
  overview: (matter) => ({ kind: 'overview', standpoint: orNull(matter) }),
  attribute: attributeReply,
  check: (matter) => checking(meant(matter), matter.subject.facts, matter.knowledge, matter.standpoint.advice.day) ?? whichModel,
  combine: combinationReply,
  glossary: termReply,
  troubleshoot: troubleReply,
  why: (matter) => ({ kind: 'why', models: firstOf(meant(matter), modelIds), ...matter.standpoint }),
  whatIf: (matter) => supposing(matter.standpoint, matter.subject.facts, matter.subject.models, matter.knowledge) ?? advice(matter),
  howTo: stepsReply,
  whyAsk: ({ standpoint }) => ({ kind: 'whyAsk', ...standpoint }),
  sources: ({ standpoint, conversation, subject }) => ({
    kind: 'sources',
    models: firstOf(subject.models, conversation.lastModels),
    ...standpoint,
  }),
  person: ({ standpoint }) => ({ kind: 'person', ...standpoint }),
  showFacts: ({ standpoint }) => ({ kind: 'facts', ...standpoint }),
  help: () => ({ kind: 'help' }),
  greeting: (matter) => ({ kind: 'greeting', standpoint: orNull(matter) }),
  thanks: (matter) => ({ kind: 'thanks', standpoint: orNull(matter) }),
  outOfScope: () => ({ kind: 'outOfScope' }),
}

/** The reply to an intent. Every intent has one, whatever else is missing. */
export const replyTo = (intent: Intent, matter: Matter): Reply => replies[intent](matter)
