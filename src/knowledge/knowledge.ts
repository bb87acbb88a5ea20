import { combinations } from './combinations.ts'
import { glossary } from './glossary.ts'
import { cpor } from './models/cpor.ts'
import { cua } from './models/cua.ts'
import { dpor } from './models/dpor.ts'
import { mbs } from './models/mbs.ts'
import { pal } from './models/pal.ts'
import { pracr } from './models/pracr.ts'
import { type Knowledge, KnowledgeSchema } from './schema.ts'
import { sources } from './sources.ts'
import { troubles } from './troubles.ts'

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

/** All that is known of the six models: parsed when the program starts, and never changed. Throws a ZodError if the shape is wrong. */
export const knowledge: Knowledge = frozen(
  KnowledgeSchema.parse({
    checkedOn: '2026-11-23',
    sources,
    models: { PAL: pal, CUA: cua, DPOR: dpor, CPOR: cpor, MBS: mbs, PRACR: pracr },
    combinations,
    terms: glossary,
    troubles,
  }),
)
