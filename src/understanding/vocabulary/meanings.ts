import { factPhrases } from '../../knowledge/facts/phrases.ts'
import type { FactId, PartFactId } from '../../knowledge/facts.ts'
import { knowledge } from '../../knowledge/knowledge.ts'
import type { AttributeId, ModelId } from '../../knowledge/schema.ts'
import type { Entry } from '../lexicon/lexicon.ts'
import { attributeQuestions } from './attributes.ts'
import { type Cue, cues } from './cues.ts'
import { fields } from './fields.ts'
import { type GroupId, groups } from './groups.ts'
import { modelNames, notClouds, sharedNames } from './names.ts'
import { type QuestionCue, questions } from './questions.ts'
import { topics } from './topics.ts'

/** What a phrase of the vocabulary stands for. */
export type Meaning =
  | {
      readonly kind: 'fact'
      readonly fact: FactId
      readonly value: string
      readonly strength: 'says' | 'implies'
      readonly denied: string | null
    }
  | { readonly kind: 'model'; readonly model: ModelId }
  | { readonly kind: 'shared'; readonly models: readonly ModelId[] }
  | { readonly kind: 'notCloud' }
  | { readonly kind: 'attribute'; readonly attribute: AttributeId }
  | { readonly kind: 'question'; readonly question: QuestionCue }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'topic'; readonly fact: FactId }
  | { readonly kind: 'field'; readonly fact: PartFactId }
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'trouble'; readonly trouble: string }

const entriesOf = <K extends string>(
  record: Readonly<Record<K, Entry<Meaning>['phrases']>>,
  meaning: (key: K) => Meaning,
): readonly Entry<Meaning>[] => (Object.keys(record) as K[]).map((key) => ({ meaning: meaning(key), phrases: record[key] })) // the keys of a constant

const factEntries = (Object.keys(factPhrases) as FactId[]).flatMap(
  (
    fact, // the keys of a constant
  ) =>
    Object.entries(factPhrases[fact]).flatMap(([value, { says, implies, denied = null }]): readonly Entry<Meaning>[] => [
      { meaning: { kind: 'fact', fact, value, strength: 'says', denied }, phrases: says },
      ...(implies ? [{ meaning: { kind: 'fact', fact, value, strength: 'implies', denied: null } as const, phrases: implies }] : []),
    ]),
)

/** Every phrase the reader knows, with what it stands for. */
export const meanings: readonly Entry<Meaning>[] = [
  ...factEntries,
  ...entriesOf(modelNames, (model) => ({ kind: 'model', model })),
  ...sharedNames.map(({ models, phrases }): Entry<Meaning> => ({ meaning: { kind: 'shared', models }, phrases })),
  { meaning: { kind: 'notCloud' }, phrases: notClouds },
  ...entriesOf(attributeQuestions, (attribute) => ({ kind: 'attribute', attribute })),
  ...entriesOf(questions, (question) => ({ kind: 'question', question })),
  ...entriesOf(cues, (cue) => ({ kind: 'cue', cue })),
  ...entriesOf(topics, (fact) => ({ kind: 'topic', fact })),
  ...entriesOf(fields, (fact) => ({ kind: 'field', fact })),
  ...knowledge.terms.map(
    ({ id, term, aliases }): Entry<Meaning> => ({ meaning: { kind: 'term', term: id }, phrases: { en: [term, ...aliases].join(',') } }),
  ),
  ...knowledge.troubles.map(
    ({ id, signs }): Entry<Meaning> => ({ meaning: { kind: 'trouble', trouble: id }, phrases: { en: signs.join(',') } }),
  ),
]

export const groupEntries: readonly Entry<GroupId>[] = (Object.keys(groups) as GroupId[]).map((id) => ({
  meaning: id,
  phrases: groups[id],
})) // the keys of a constant
