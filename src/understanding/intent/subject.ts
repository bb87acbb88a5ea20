import { type ModelId, modelIds } from '../../knowledge/schema.ts'
import type { Annotated } from '../annotate.ts'
import type { Intent, ReadingContext, Subject } from '../reading.ts'
import { proposalsOf } from '../turn/proposals.ts'
import type { Told } from '../turn/told.ts'
import { askedFacts, isAgainst } from './asked-facts.ts'
import { picksAmong } from './scenario.ts'
import { attributeOf, type Named } from './subjects.ts'

/** What a message with this intent is about. */
export const subjectOf = (intent: Intent, annotated: Annotated, named: Named, told: Told, context: ReadingContext): Subject => {
  const { stated } = told
  const picks = picksAmong({ annotated, named, stated })
  return {
    models: modelsMeant(intent, named, picks, context),
    attribute: intent === 'attribute' ? (named.attribute ?? attributeOf(stated.filter(({ fact }) => fact === 'goals'))) : null,
    terms: intent === 'glossary' && named.terms.length === 0 ? (context.lastTerms ?? []) : named.terms,
    troubles: named.troubles,
    facts: proposalsOf(askedFacts(intent, told.statements, annotated, context), annotated),
    ...(intent === 'check' && isAgainst(annotated) && { against: true as const }),
  }
}

/** The models that are meant; of one picked among the models, those just spoken of or all six. */
const modelsMeant = (intent: Intent, named: Named, picks: boolean, { lastModels }: ReadingContext): readonly ModelId[] => {
  const { models, askedModels, shared } = named
  if (shared.length > 0) return [...new Set([...askedModels, ...shared.flatMap(({ meaning }) => meaning.models)])]
  if (askedModels.length > 0 && intent !== 'combine') return askedModels
  if (intent === 'attribute' && models.length === 0 && picks) return lastModels.length > 1 ? lastModels : modelIds
  return intent === 'advise' ? [] : models
}
