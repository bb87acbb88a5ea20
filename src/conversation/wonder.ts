import type { FactId } from '../knowledge/facts.ts'
import type { Reading } from '../understanding/reading.ts'
import type { Notice } from './reply.ts'

/** The facts to which a turn gave another value. */
const replacedBy = (notices: readonly Notice[]): ReadonlySet<FactId> => {
  const changed = notices.flatMap((notice) => (notice.kind === 'understood' ? notice.changed : []))
  return new Set(changed.filter(({ was }) => was !== null).map(({ fact }) => fact))
}

/**
 * The reading in which what is only asked about is supposed and not told, where telling it would replace what stands: `and under CSP?`.
 * A question never corrects anything; what the message tells beside it stays told. `changes`: what the reading would do as it is.
 */
export const wondering = (reading: Reading, changes: readonly Notice[]): Reading => {
  const [only, ...more] = reading.parts
  if (only === undefined || more.length > 0) return reading
  const replaced = replacedBy(changes)
  const asked = only.proposals.filter((proposal) => proposal.asked)
  if (!asked.some(({ fact }) => replaced.has(fact))) return reading
  const told = only.proposals.filter((proposal) => !proposal.asked)
  return {
    ...reading,
    intent: 'whatIf',
    subject: { ...reading.subject, facts: asked },
    parts: told.length > 0 ? [{ ...only, proposals: told }] : [],
  }
}
