import type { Annotated } from '../annotate.ts'
import type { Statement } from '../statement.ts'
import { type Group, groupsOf, keysOf } from './groups.ts'
import { placing } from './placing.ts'

/** Facts that can tell one workload from another, the most telling first. */
const telling = ['cloud', 'tenant', 'environment'] as const

/** The values of a fact that are plainly said. */
const saidValues = (statements: readonly Statement[], fact: string): readonly string[] => [
  ...new Set(statements.filter((statement) => statement.fact === fact && statement.strength === 'says').map(({ value }) => value)),
]

/** How near, in words, "the same for" stands to what it speaks of. */
const nearSame = 4

/** Workloads of which the message says that they are like the one named before: "and the same for M365". */
const likenessOf = (groups: readonly Group[], { clause, cuesOf }: Annotated): ReadonlyMap<string, string> => {
  const same = cuesOf('same')
  const isLikened = ({ from, to }: Group): boolean =>
    same.some((cue) => clause[cue.from] === clause[from] && from - cue.to <= nearSame && cue.from - to <= nearSame)
  return new Map(
    groups.flatMap((group, i): [string, string][] => {
      const before = groups[i - 1]?.keys.at(-1)
      return before === undefined || !isLikened(group) ? [] : group.keys.filter((key) => key !== before).map((key) => [key, before])
    }),
  )
}

/** Parts the statements of a message among the workloads it names; all stay together where it names one. */
export const assign = <S extends Statement>(
  statements: readonly S[],
  annotated: Annotated,
  by: readonly (typeof telling)[number][] = telling,
): readonly (readonly S[])[] => {
  const kind = by.find((fact) => saidValues(statements, fact).length > 1)
  if (kind === undefined) return [statements]
  const isAnchor = ({ fact, strength }: Statement): boolean => fact === kind && strength === 'says'
  const anchors = statements.filter(isAnchor)
  const others = statements.filter((statement) => !isAnchor(statement))
  const groups = groupsOf(anchors, others, annotated)
  const keys = keysOf(groups)
  const placeOf = placing(groups, kind, annotated)
  const placed = others.map((statement) => ({ statement, places: placeOf(statement) }))
  const ownOf = (key: string): readonly S[] => {
    const direct = placed.filter(({ places }) => places.length < keys.length && places.includes(key)).map(({ statement }) => statement)
    // who resells one workload and serves both serves it too
    const settled = new Set(direct.filter(({ strength, value }) => strength === 'says' && value !== 'reseller').map(({ fact }) => fact))
    const shared = placed
      .filter(({ statement, places }) => places.length === keys.length && !settled.has(statement.fact))
      .map(({ statement }) => statement)
    return [...anchors.filter(({ value }) => value === key), ...direct, ...shared]
  }
  const likened = likenessOf(groups, annotated)
  const own = new Map(keys.map((key) => [key, ownOf(key)]))
  const workloads = keys.map((key) => {
    const mine = own.get(key) ?? []
    const alike = likened.get(key)
    if (alike === undefined) return mine
    const known = new Set(mine.map(({ fact }) => fact))
    return [...mine, ...(own.get(alike) ?? []).filter(({ fact }) => fact !== kind && !known.has(fact))]
  })
  // "Azure in the customer's tenant, and our SaaS on Azure in our own": one cloud in two places
  return workloads.flatMap((workload) => assign(workload, annotated, by.slice(by.indexOf(kind) + 1)))
}
