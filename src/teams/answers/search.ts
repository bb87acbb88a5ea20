import { type Knowledge, type Model, modelIds, type Term } from '../../knowledge/schema.ts'

export type Found = { readonly kind: 'model'; readonly model: Model } | { readonly kind: 'term'; readonly term: Term }

/** The most results that are shown at once. */
const most = 12

/** Models and terms by name, the best first; the six models where nothing is asked. */
export const search = (knowledge: Knowledge, query: string): readonly Found[] => {
  const wanted = plain(query)
  const models = modelIds.map((id): Found => ({ kind: 'model', model: knowledge.models[id] }))
  if (wanted === '') return models
  const terms = knowledge.terms.map((term): Found => ({ kind: 'term', term }))
  return [...models, ...terms]
    .map((found) => ({ found, rank: Math.min(...namesOf(found).map((name) => rank(plain(name), wanted))) }))
    .filter(({ rank }) => rank < unlike)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ found }) => found)
}

/** Spelling apart from case, accents, spaces and hyphens. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\s\p{Pd}.’']+/gu, '')
    .toLowerCase()

const namesOf = (found: Found): readonly string[] =>
  found.kind === 'model' ? [found.model.id, found.model.name] : [found.term.term, found.term.id, ...found.term.aliases]

const unlike = 3
/** 0 for the very name, 1 for its beginning, 2 for a part of it. */
const rank = (name: string, wanted: string): number =>
  name === wanted ? 0 : name.startsWith(wanted) ? 1 : wanted.length > 2 && name.includes(wanted) ? 2 : unlike
