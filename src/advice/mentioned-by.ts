import type { Model } from '../knowledge/schema.ts'
import { mentionsOf } from '../rules/mentions.ts'
import { once } from '../rules/once.ts'

/** What a model's conditions look at. */
export const mentionedBy = once(({ applies, preferred }: Model) => mentionsOf(applies, preferred))
