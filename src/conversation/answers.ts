import { type Knowledge, type ModelId, modelIds, type Term } from '../knowledge/schema.ts'
import type { Intent, Subject } from '../understanding/reading.ts'
import { checking } from './check-reply.ts'
import type { Conversation, PartId } from './conversation.ts'
import type { Reply, Standpoint } from './reply.ts'
import { isEmpty } from './scenario.ts'
import { bestFirst, possibleIn, recommendedIn, standpointOn, verdictsOn } from './standpoint.ts'
import { stepsReply } from './steps.ts'
import { supposing } from './suppose.ts'

/** What a reply is made of. */
interface Matter {
  readonly conversation: Conversation
  readonly standpoint: Standpoint
  readonly knowledge: Knowledge
  readonly subject: Subject
  /** The ids of the parts that the user named; none: it is about all of them. */
  readonly about: readonly PartId[]
}

/** The first list that is not empty. */
const firstOf = (...lists: readonly (readonly ModelId[])[]): readonly ModelId[] => lists.find((list) => list.length > 0) ?? []

/** The models that are meant: those named, else those of the part named, else those of the last reply, else those recommended or possible. */
const meant = (matter: Matter): readonly ModelId[] => {
  const { conversation, standpoint, subject } = matter
  const there = standpointThere(matter)
  const ofParts = there === standpoint ? [] : firstOf(recommendedIn(there), possibleIn(there))
  return firstOf(subject.models, ofParts, conversation.lastModels, recommendedIn(standpoint), possibleIn(standpoint))
}

/** How things stand for the parts that the user named, or for all. */
const standpointThere = ({ about, standpoint, knowledge }: Matter): Standpoint =>
  about.length === 0 ? standpoint : standpointOn(about, standpoint, knowledge)

const union = (lists: readonly (readonly ModelId[])[]): readonly ModelId[] => [...new Set(lists.flat())]

/** The two models spoken of last where each was spoken of alone, in that order; else those of the last reply. */
const spokenOf = ({ lastModels, earlierModels }: Conversation): readonly ModelId[] =>
  lastModels.length === 1 ? union([earlierModels.slice(-1), lastModels]) : lastModels

/** At least two models to compare: those named, joined by those that lie near, else all. */
const compared = ({ conversation, standpoint, subject }: Matter): readonly ModelId[] => {
  if (subject.models.length > 1) return subject.models
  const beside = union([conversation.lastModels, subject.models])
  if (subject.models.length > 0 && beside.length > 1 && conversation.lastModels.length > 0) return beside
  const near = [subject.models, spokenOf(conversation), recommendedIn(standpoint), possibleIn(standpoint)]
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

/** The steps of the model that is meant; where several are, of the first, with a way to those of the others. */
const howToReply = (matter: Matter): Reply => {
  const [model, ...others] = meant(matter)
  return model === undefined ? whichModel : { ...stepsReply(model, matter.standpoint, null, matter.knowledge), others }
}

const combinationReply = (matter: Matter): Reply => {
  const named = matter.subject.models
  const spoken = spokenOf(matter.conversation)
  const together = named.length > 0 || spoken.length < 2 ? named : spoken
  const models = firstOf(together, meant(matter), modelIds)
  const all = matter.knowledge.combinations
  const among =
    named.length === 1
      ? []
      : all.filter((note) => note.models.every((model) => models.includes(model)) && (note.models.length > 1 || models.length === 1))
  const notes = among.length > 0 || together.length > 1 ? among : all.filter((note) => note.models.some((model) => models.includes(model)))
  return { kind: 'combination', models, notes }
}

const troubleReply = (matter: Matter): Reply => {
  const { models, troubles } = matter.subject
  const all = matter.knowledge.troubles
  const pointed = all.filter(({ id }) => troubles.includes(id))
  const theirs = pointed.filter((trouble) => trouble.models.some((model) => models.includes(model)))
  const named = theirs.length > 0 || models.length > 0 ? theirs : pointed
  const about = meant(matter)
  const found = named.length > 0 ? named : all.filter((trouble) => trouble.models.some((model) => about.includes(model)))
  return { kind: 'trouble', models, troubles: found }
}

/** A model as a term among others. */
const asTerm = (model: ModelId, { models }: Knowledge): Term => {
  const { name, summary } = models[model]
  return { id: model.toLowerCase(), term: `${model} · ${name}`, aliases: [], ...summary }
}

/** A model beside something that is none: what is known of the two together, else each for itself. */
const besideReply = (matter: Matter): Reply => {
  const { models, terms } = matter.subject
  const notes = matter.knowledge.combinations.filter(
    (note) => note.with !== undefined && terms.includes(note.with) && note.models.every((model) => models.includes(model)),
  )
  if (notes.length > 0) return { kind: 'combination', models, notes }
  const explained = matter.knowledge.terms.filter(({ id }) => terms.includes(id))
  return { kind: 'term', terms: [...models.map((model) => asTerm(model, matter.knowledge)), ...explained] }
}

const comparisonReply = (matter: Matter): Reply =>
  matter.subject.models.length === 1 && matter.subject.terms.length > 0
    ? besideReply(matter)
    : { kind: 'comparison', models: compared(matter) }

const termReply = (matter: Matter): Reply => {
  const terms = matter.knowledge.terms.filter(({ id }) => matter.subject.terms.includes(id))
  return terms.length > 0 ? { kind: 'term', terms } : matter.subject.models.length > 0 ? modelReply(matter) : { kind: 'help' }
}

/** The one part that is meant; null for all of them. */
const onePart = ({ about }: Matter): PartId | null => (about.length === 1 ? (about[0] ?? null) : null)

/** Of one part, named or the only one, all models are explained where none is meant, since its advice shows why the best one fits. */
const whyReply = (matter: Matter): Reply => {
  const { about, standpoint, conversation, subject } = matter
  const there = standpointThere(matter)
  const before = about.length === 0 ? conversation.lastModels : []
  const all = there.scenario.parts.length === 1 ? bestFirst(there) : []
  const models = firstOf(subject.models, before, all, recommendedIn(there), possibleIn(there), modelIds)
  return about.length === 1 ? { kind: 'why', models, about: [], ...there } : { kind: 'why', models, about, ...standpoint }
}

/** How the parts that are asked about stand: what is recommended there, else what is possible, and why. */
export const replyOnParts = (matter: Matter): Reply => {
  const there = standpointThere(matter)
  return { kind: 'why', models: firstOf(recommendedIn(there), possibleIn(there), modelIds), about: [], ...there }
}

/** What is supposed is supposed of the part that was named, else of the one whose cloud it names, else of all. */
const whatIfReply = (matter: Matter): Reply => {
  const { standpoint, subject, knowledge } = matter
  return supposing(standpoint, subject.facts, subject.models, knowledge, onePart(matter) ?? undefined) ?? advice(matter)
}

const replies: Readonly<Record<Intent, (matter: Matter) => Reply>> = {
  advise: advice,
  reset: advice,
  undo: advice,
  lookup: modelReply,
  compare: comparisonReply,
  overview: (matter) => ({ kind: 'overview', standpoint: orNull(matter) }),
  attribute: attributeReply,
  check: (matter) => checking(meant(matter), matter.subject, matter.knowledge, matter.standpoint.advice.day) ?? whichModel,
  combine: combinationReply,
  glossary: termReply,
  troubleshoot: troubleReply,
  why: whyReply,
  whatIf: whatIfReply,
  howTo: howToReply,
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
  outOfScope: (matter) => ({ kind: 'outOfScope', standpoint: orNull(matter) }),
}

/** The reply to an intent. Every intent has one, whatever else is missing. */
export const replyTo = (intent: Intent, matter: Matter): Reply => replies[intent](matter)
