import type { Intent } from '../reading.ts'
import type { Signs } from './signs.ts'

/** What a message wants, where its signs hold. */
export interface Rule {
  readonly intent: Intent
  /** A message of which it holds, and no rule before it: at first or in some conversation. */
  readonly example: string
  readonly holds: (signs: Signs) => boolean
}
