import type { FactId } from '../knowledge/facts.ts'
import type { Reading } from '../understanding/reading.ts'
import type { Notice } from './reply.ts'

/** What ends a clause; a point only where no figure or name goes on behind it. */
const clauseEnd = /[!?,;:\n！？。、，；：–—]|\.(?=\s|$)/u

/** Whether the words stand in a clause that ends in a question mark, and so are asked and not told. */
export const isAsked = (text: string, quote: string): boolean => {
  const at = text.indexOf(quote)
  const end = at < 0 ? undefined : clauseEnd.exec(text.slice(at + quote.length))?.[0]
  return end === '?' || end === '？'
}

/** The facts to which a turn gave another value. */
const replacedBy = (notices: readonly Notice[]): ReadonlySet<FactId> => {
  const changed = notices.flatMap((notice) => (notice.kind === 'understood' ? notice.changed : []))
  return new Set(changed.filter(({ was }) => was !== null).map(({ fact }) => fact))
}

/**
 * The reading in which what is only asked about is supposed and not told, where telling it would replace what stands: `and under CSP?`.
 * A question never corrects anything; what the message tells beside it stays told. `changes`: what the reading would do as it is.
 */
export const wondering = (reading: Reading, text: string, changes: readonly Notice[]): Reading => {
  const [only, ...more] = reading.parts
  if (only === undefined || more.length > 0) return reading
  const replaced = replacedBy(changes)
  const asked = only.proposals.filter(({ quote }) => isAsked(text, quote))
  if (!asked.some(({ fact }) => replaced.has(fact))) return reading
  const told = only.proposals.filter((proposal) => !asked.includes(proposal))
  return {
    ...reading,
    intent: 'whatIf',
    subject: { ...reading.subject, facts: asked },
    parts: told.length > 0 ? [{ ...only, proposals: told }] : [],
  }
}
