import type { FactId } from '../../knowledge/facts.ts'
import type { Found } from '../annotate.ts'
import { lengthOf, someToken } from '../spans.ts'

/** Of overlapping phrases of one fact only the longest counts, those with a wide gap last; of equally long ones the one that passes over least, the plain saying, then the one with more words of its own. */
export const longest = (found: readonly Found<'fact'>[]): readonly Found<'fact'>[] => {
  const taken = new Map<FactId, boolean[]>()
  const order = [...found].sort(
    (a, b) =>
      Number(a.wide) - Number(b.wide) ||
      lengthOf(b) - lengthOf(a) ||
      a.gapped.length - b.gapped.length ||
      (a.meaning.strength === 'says' ? 0 : 1) - (b.meaning.strength === 'says' ? 0 : 1) ||
      b.literal.length - a.literal.length ||
      a.from - b.from,
  )
  return order
    .filter(({ meaning, from, to }) => {
      const tokens = taken.get(meaning.fact) ?? []
      for (let i = from; i < to; i++) if (tokens[i]) return false
      for (let i = from; i < to; i++) tokens[i] = true
      taken.set(meaning.fact, tokens)
      return true
    })
    .sort((a, b) => a.from - b.from)
}

/** All phrases but those over which a longer one says another value of the same fact: "won't touch" within "won't touch any partner field for us". */
export const unopposed = (found: readonly Found<'fact'>[]): readonly Found<'fact'>[] => {
  const winners = new Map<FactId, string[]>()
  for (const { meaning, from, to } of longest(found)) {
    const values = winners.get(meaning.fact) ?? []
    for (let i = from; i < to; i++) values[i] = meaning.value
    winners.set(meaning.fact, values)
  }
  return found.filter(({ meaning, from, to }) => {
    const values = winners.get(meaning.fact)
    return !someToken(from, to, (at) => (values?.[at] ?? meaning.value) !== meaning.value)
  })
}
