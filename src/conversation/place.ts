import type { PartFactId, PartFacts } from '../knowledge/facts.ts'
import type { Manner } from '../understanding/reading.ts'
import type { Part } from './conversation.ts'
import { isInstalled } from './inherit.ts'

/** Where a reading's facts belong: in existing parts, or in a new one. */
type Place = { readonly kind: 'existing'; readonly parts: readonly Part[] } | { readonly kind: 'new' }

/** What a reading says of one workload, and how. */
interface Saying {
  readonly facts: PartFacts
  readonly mark: string | undefined
  readonly manner: Manner
  /** The message speaks of this workload only. */
  readonly alone: boolean
}

const fresh: Place = { kind: 'new' }
const existing = (...parts: readonly Part[]): Place => ({ kind: 'existing', parts })

/** Whether the message speaks of something beside what stands. */
const adds = (manner: Manner) => manner === 'add' || manner === 'same'

const valueIn = (part: Part, fact: PartFactId) =>
  part.facts[fact]?.value ?? (fact === 'tenant' && isInstalled(part.facts.deployment?.value) ? 'customer' : undefined)
/** Whether the part does not say otherwise. */
const allows = (part: Part, facts: PartFacts, ...ids: readonly PartFactId[]) =>
  ids.every((id) => facts[id] === undefined || valueIn(part, id) === undefined || valueIn(part, id) === facts[id])
const said = (facts: PartFacts) => Object.keys(facts) as readonly PartFactId[] // the keys of PartFacts
const lastTouched = (parts: readonly Part[]) => {
  const turn = (part: Part) => Math.max(0, ...Object.values(part.facts).map((stated) => stated.turn))
  return parts.reduce((last, part) => (turn(part) >= turn(last) ? part : last))
}

/** With a cloud named: the part of that cloud, then one whose cloud is not known yet, then a new one. */
const byCloud = ({ facts, manner, alone }: Saying, parts: readonly Part[]): Place => {
  const ofCloud = parts.filter((part) => valueIn(part, 'cloud') === facts.cloud)
  const same = ofCloud.filter((part) => (adds(manner) ? allows(part, facts, ...said(facts)) : allows(part, facts, 'tenant')))
  if (same.length > 0) return alone ? existing(...same) : existing(same[0] as Part) // not empty
  if (manner === 'correct') return existing(lastTouched(ofCloud.length > 0 ? ofCloud : parts))
  const open = parts.find((part) => valueIn(part, 'cloud') === undefined && allows(part, facts, 'tenant'))
  return open ? existing(open) : fresh
}

/** What is corrected is what was said of these facts last; every part, when nothing was. */
const corrected = (facts: PartFacts, parts: readonly Part[]): Place => {
  const turns = parts.map((part) => Math.max(0, ...said(facts).map((id) => part.facts[id]?.turn ?? 0)))
  const latest = Math.max(...turns)
  return existing(...parts.filter((_, index) => turns[index] === latest))
}

const withoutCloud = ({ facts, manner }: Saying, parts: readonly Part[]): Place => {
  if (adds(manner) && !parts.some((part) => allows(part, facts, 'tenant', 'environment'))) return fresh
  if (parts.length === 1) return existing(...parts)
  if (manner === 'correct') return corrected(facts, parts)
  const there = parts.filter((part) => facts.tenant !== undefined && valueIn(part, 'tenant') === facts.tenant)
  const open = parts.filter((part) => facts.tenant !== undefined && valueIn(part, 'tenant') === undefined)
  return existing(...(there.length > 0 ? there : open.length > 0 ? open : parts))
}

const byFacts = (saying: Saying, parts: readonly Part[]): Place =>
  saying.facts.cloud === undefined ? withoutCloud(saying, parts) : byCloud(saying, parts)

/**
 * Under a name not heard before: never a part of another name, and one without a name only if nothing said of it is lost. It names the
 * only such part, or one after another where a message names several; what has a cloud or a tenant of its own is a new part otherwise.
 */
const underNewName = ({ facts, manner, alone }: Saying, nameless: readonly Part[]): Place => {
  if (adds(manner)) return fresh
  const [fitting, ...more] = nameless.filter((part) => allows(part, facts, ...said(facts)))
  if (fitting && (nameless.length === 1 || !alone)) return existing(fitting)
  if (facts.cloud !== undefined || facts.tenant !== undefined) return fresh
  if (fitting) return existing(fitting, ...more)
  return nameless.length === 1 ? existing(...nameless) : fresh
}

/** Where it belongs among the parts that stand. */
export const placeOf = (saying: Saying, parts: readonly Part[]): Place => {
  if (parts.length === 0) return fresh
  if (saying.mark === undefined) return byFacts(saying, parts)
  const own = parts.filter(({ mark }) => mark === saying.mark)
  if (own.length > 0) return byFacts(saying, own)
  if (saying.manner === 'correct') return byFacts(saying, parts)
  return underNewName(
    saying,
    parts.filter(({ mark }) => mark === undefined),
  )
}

/** Whether a part may be meant under a name: its own, or one that no part has yet. Without a name any may. */
export const mayBeCalled = (part: Part, name: string | undefined, parts: readonly Part[]): boolean =>
  name === undefined || part.mark === name || (part.mark === undefined && parts.every(({ mark }) => mark !== name))

const isAzure = (part: Part) => [undefined, 'azure'].includes(valueIn(part, 'cloud'))
/** Facts that make sense in some parts only; said for all, they go there if there is such a part. */
const belongs: { readonly [F in PartFactId]?: (part: Part) => boolean } = {
  deployment: isAzure,
  underCounted: isAzure,
  pracrApproved: (part) => isAzure(part) && valueIn(part, 'tenant') !== 'customer',
}

/** Those of the parts that a fact said for all of them is about. */
export const concerned = (fact: PartFactId, parts: readonly Part[]): readonly Part[] => {
  const fitting = parts.filter(belongs[fact] ?? (() => true))
  return fitting.length > 0 ? fitting : parts
}
