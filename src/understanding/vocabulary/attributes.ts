import type { Phrases } from '../../knowledge/phrases.ts'
import type { AttributeId } from '../../knowledge/schema.ts'
import { agreements } from './attributes/agreements.ts'
import { audience } from './attributes/audience.ts'
import { clouds } from './attributes/clouds.ts'
import { controlledBy } from './attributes/controlled-by.ts'
import { durability } from './attributes/durability.ts'
import { leadTime } from './attributes/lead-time.ts'
import { mechanism } from './attributes/mechanism.ts'
import { notFor } from './attributes/not-for.ts'
import { partnersAtOnce } from './attributes/partners-at-once.ts'
import { prerequisites } from './attributes/prerequisites.ts'
import { scope } from './attributes/scope.ts'
import { tracks } from './attributes/tracks.ts'
import { unlocks } from './attributes/unlocks.ts'
import { verify } from './attributes/verify.ts'
import { where } from './attributes/where.ts'

/** How people ask for one attribute of a model. */
export const attributeQuestions: Readonly<Record<AttributeId, Phrases>> = {
  tracks,
  where,
  clouds,
  controlledBy,
  mechanism,
  scope,
  partnersAtOnce,
  agreements,
  durability,
  audience,
  prerequisites,
  unlocks,
  notFor,
  leadTime,
  verify,
}
