import type { Mentions } from './mentions.ts'
import { once } from './once.ts'

/** An unknown fact as a random value. A fact of several values is a set in which each stands or not, independently. */
export interface Chance {
  readonly fact: string
  readonly several: boolean
  /** How likely each value is; for a single-valued fact they add up to 1. */
  readonly values: ReadonlyMap<string, number>
}

/** One value standing for all that the mentions cannot tell apart, and how likely these are together. */
interface Possibility {
  readonly value: string | readonly string[]
  readonly weight: number
}

/** What a chance can come to, as far as the mentions tell; impossible ones left out. */
export const possibilities = (chance: Chance, mentions: Mentions): readonly Possibility[] => toldBy(mentions)(chance)

const toldBy = once((mentions: Mentions) =>
  once((chance: Chance) => {
    const sets = mentions.get(chance.fact) ?? []
    return (chance.several ? combinations(chance, sets) : classes(chance, sets)).filter(({ weight }) => weight > 0)
  }),
)

const classes = (chance: Chance, sets: readonly (readonly string[])[]): readonly Possibility[] => {
  const found = new Map<string, Possibility>()
  for (const [value, weight] of chance.values) {
    const seen = sets.map((set) => (set.includes(value) ? '1' : '0')).join('')
    const same = found.get(seen)
    found.set(seen, { value: same?.value ?? value, weight: (same?.weight ?? 0) + weight })
  }
  return [...found.values()]
}

const combinations = (chance: Chance, sets: readonly (readonly string[])[]): readonly Possibility[] => {
  const mentioned = [...chance.values].filter(([value]) => sets.some((set) => set.includes(value)))
  return mentioned.reduce<readonly { readonly value: readonly string[]; readonly weight: number }[]>(
    (sofar, [value, weight]) =>
      sofar.flatMap((one) => [
        { value: one.value, weight: one.weight * (1 - weight) },
        { value: [...one.value, value], weight: one.weight * weight },
      ]),
    [{ value: [], weight: 1 }],
  )
}
