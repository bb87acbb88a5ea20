import type { Intent } from '../reading.ts'
import type { Evidence } from './evidence.ts'
import { rules } from './rules.ts'
import { signsOf } from './signs.ts'

/** What the message wants: the first rule that holds; out of scope where none does. */
export const intentOf = (evidence: Evidence): Intent => {
  const signs = signsOf(evidence)
  return rules.find(({ holds }) => holds(signs))?.intent ?? 'outOfScope'
}
