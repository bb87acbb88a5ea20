import type { ModelId } from '../knowledge/schema.ts'
import type { Setting } from './frame.ts'

/** A model's full name. */
export const nameOf = (model: ModelId, { knowledge }: Setting): string => knowledge.models[model].name

/** A model's short and full name. */
export const modelTitle = (model: ModelId, setting: Setting): string => `${model} · ${setting.knowledge.models[model].name}`
