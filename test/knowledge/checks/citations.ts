import type { Knowledge } from '../../../src/knowledge/schema.ts'
import { passagesOf } from './passages.ts'

/** What is wrong with citations: texts that cite nothing, ids that no source has, sources that nobody cites. */
export const checkCitations = (knowledge: Knowledge): readonly string[] => {
  const passages = passagesOf(knowledge)
  const known = new Set(knowledge.sources.map((source) => source.id))
  const cited = new Set(passages.flatMap((passage) => passage.sources))
  return [
    ...passages
      .filter((passage) => passage.sources.length === 0 && !passage.unsourced)
      .map((passage) => `${passage.at} cites no source: name one, or mark it unsourced and say so.`),
    ...passages
      .filter((passage) => passage.sources.length > 0 && passage.unsourced)
      .map((passage) => `${passage.at} cites sources and is marked unsourced: take one away.`),
    ...passages.flatMap((passage) =>
      passage.sources
        .filter((id) => !known.has(id))
        .map((id) => `${passage.at} cites ${id}, which the bibliography does not have: add it to src/knowledge/sources.`),
    ),
    ...[...known].filter((id) => !cited.has(id)).map((id) => `Nothing cites source ${id}: cite it or take it out.`),
  ]
}
