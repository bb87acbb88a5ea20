import type { Trouble } from './schema.ts'
import { cuaTroubles } from './troubles/cua.ts'
import { palTroubles } from './troubles/pal.ts'
import { recordTroubles } from './troubles/records.ts'
import { salesTroubles } from './troubles/sales.ts'

/** What goes wrong, and what to check, the likeliest cause first. */
export const troubles: readonly Trouble[] = [...palTroubles, ...cuaTroubles, ...recordTroubles, ...salesTroubles]
