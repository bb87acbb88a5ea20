import { type Chance, possibilities } from './chance.ts'
import type { Situation } from './condition.ts'
import type { Mentions } from './mentions.ts'

/** What comes of a situation, in words; null while it is open. More facts never change what is not null. */
type Outcome = (situation: Situation) => string | null

/**
 * For each unknown fact that is mentioned, how many bits its answer is expected to tell of the outcome: their mutual information,
 * the unknown facts being independent. Zero where the answer would not matter.
 */
export const gains = (
  outcome: Outcome,
  mentions: Mentions,
  situation: Situation,
  chances: readonly Chance[],
): ReadonlyMap<string, number> => {
  const unknown = chances
    .filter(({ fact }) => mentions.has(fact) && situation[fact] === undefined)
    .map((chance) => ({ fact: chance.fact, may: possibilities(chance, mentions) }))
  const before: Tally = new Map()
  const after = unknown.map(({ may }) => may.map((): Tally => new Map()))

  const chosen: number[] = []
  const settle = (known: Situation, weight: number): void => {
    const next = unknown[chosen.length]
    const settled = outcome(known)
    if (settled === null && next !== undefined) {
      for (const [at, { value, weight: likely }] of next.may.entries()) {
        chosen.push(at)
        settle({ ...known, [next.fact]: value }, weight * likely)
        chosen.pop()
      }
      return
    }
    add(before, settled, weight)
    for (const [index, { may }] of unknown.entries()) {
      const answer = chosen[index]
      for (const [at, { weight: likely }] of may.entries()) {
        const tally = after[index]?.[at]
        if (tally === undefined || (answer !== undefined && answer !== at)) continue
        add(tally, settled, answer === undefined ? weight * likely : weight)
      }
    }
  }
  settle(situation, 1)

  const uncertain = entropy(before, 1)
  return new Map(
    unknown.map(({ fact, may }, index) => [
      fact,
      Math.max(0, uncertain - may.reduce((sum, { weight }, at) => sum + weight * entropy(after[index]?.[at] ?? new Map(), weight), 0)),
    ]),
  )
}

/** How likely each outcome is, together with whatever the tally is for. */
type Tally = Map<string | null, number>

const add = (tally: Tally, outcome: string | null, weight: number): void => {
  tally.set(outcome, (tally.get(outcome) ?? 0) + weight)
}

/** In bits, of the outcomes given what the tally is for, which has the given weight. */
const entropy = (tally: Tally, weight: number): number =>
  [...tally.values()].reduce((sum, share) => (share > 0 ? sum - (share / weight) * Math.log2(share / weight) : sum), 0)
