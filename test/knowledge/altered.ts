import { knowledge } from '../../src/knowledge/knowledge.ts'
import type { Knowledge, Model, ModelId } from '../../src/knowledge/schema.ts'

/** The real knowledge with some fields of one model replaced. */
export const withModel = (id: ModelId, change: (model: Model) => Partial<Model>): Knowledge => ({
  ...knowledge,
  models: { ...knowledge.models, [id]: { ...knowledge.models[id], ...change(knowledge.models[id]) } },
})
