import type { Annotated } from '../annotate.ts'
import { linesOf } from '../text/lines.ts'
import { gaps } from '../text/tokens.ts'
import type { Names } from './names.ts'

/** The words of the heading that a sentence begins with; null where no colon follows within a few words. */
export const headingAt = (at: number, { tokens }: Annotated): string | null => {
  const colon = tokens.slice(at + 1, at + 1 + longestHeading).findIndex(({ gap }) => gap >= gaps.colon)
  if (tokens[at]?.gap !== gaps.sentence || tokens[at + 1 + colon]?.gap !== gaps.colon) return null
  return tokens
    .slice(at, at + 1 + colon)
    .map(({ word }) => word)
    .join(' ')
}
/** In words. */
const longestHeading = 3

/** Headings that open alike and end differently: "stack RISK: …", "stack PORTAL: …". */
export const twinHeadings = (annotated: Annotated): ReadonlyMap<number, string> => {
  const headings = annotated.tokens.flatMap(({ word }, at) => {
    const words = headingAt(at, annotated)
    return words === null || words === word ? [] : [{ at, word, words }]
  })
  const endings = new Map<string, Set<string>>()
  for (const { word, words } of headings) endings.set(word, (endings.get(word) ?? new Set()).add(words))
  const twins = headings.filter(({ word }) => (endings.get(word)?.size ?? 0) > 1)
  return new Map(twins.map(({ at, words }) => [at, words]))
}

/** Lines headed by what somebody makes or a workload where others are headed by names: "Northwind: …", "our own SaaS: …". */
export const headedLines = (annotated: Annotated, { isName }: Names): ReadonlySet<number> => {
  const { text, tokens, found } = annotated
  const lines = linesOf(text, tokens)
    .map(({ from }) => from)
    .filter((at) => headingAt(at, annotated) !== null)
  const subjects = new Set(found.fact.filter(({ meaning }) => meaning.fact === 'cloud' || meaning.fact === 'role').map(({ from }) => from))
  return new Set(lines.filter(isName).length > 1 ? lines.filter((at) => subjects.has(at)) : [])
}

/** Where products of one cloud head what is said of each: "Teams: the claim is ours. Intune: …". */
export const productHeadings = ({ tokens, found }: Annotated): ReadonlySet<number> => {
  const heads = found.fact.filter(
    ({ from, to, meaning }) => meaning.fact === 'cloud' && tokens[from]?.gap === gaps.sentence && tokens[to]?.gap === gaps.colon,
  )
  const twins = heads.filter((one) => heads.some((other) => other.from !== one.from && other.meaning.value === one.meaning.value))
  return new Set(twins.map(({ from }) => from))
}
