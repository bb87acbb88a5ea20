import type { PartId, Scenario } from '../conversation/conversation.ts'
import type { Notice } from '../conversation/reply.ts'
import { factLabel, factWithValue, valueLabel } from './fact-labels.ts'
import type { Setting } from './frame.ts'
import { partTitle, placeTitle } from './part-title.ts'
import { list } from './phrasing.ts'

type Changed = Extract<Notice, { kind: 'understood' }>['changed'][number]

/** What was understood afresh and what was corrected, or that nothing was; where there are several parts, part by part under their titles. */
export const understoodText = (changed: readonly Changed[], scenario: Scenario | null, setting: Setting): readonly string[] => {
  if (changed.length === 0) return [setting.words.nothingNew]
  const ids = [...new Set(changed.flatMap(({ part }) => (part === null ? [] : [part])))]
  const several = Math.max(scenario?.parts.length ?? 0, ids.length) > 1
  const fresh = changed.filter(({ was }) => was === null)
  const groups = several
    ? groupsOf(fresh, ids, scenario, setting)
    : [{ place: '', facts: told(fresh, setting), tell: setting.words.understood }]
  const title = (part: PartId | null) => (several && part !== null ? titleOf(part, changed, scenario, setting) : '')
  const corrected = changed.flatMap(({ part, fact, value, was }) =>
    was === null ? [] : [correctedText({ part, fact, value, was }, title(part), setting)],
  )
  return [...shortened(groups, setting), ...[...new Set(corrected)].slice(0, most)]
}

/** As many facts as are repeated at once; the facts card has them all. */
const most = 12

interface Group {
  /** The title of its part; empty where it is of no part or there is one only. */
  readonly place: string
  readonly facts: readonly string[]
  /** The sentence that says its facts. */
  readonly tell: (facts: string) => string
}

/** What is true of every part and of the goals, then what is true of each part beside its cloud and place, which its title says. */
const groupsOf = (fresh: readonly Changed[], ids: readonly PartId[], scenario: Scenario | null, setting: Setting): readonly Group[] => {
  const { words } = setting
  const whole = scenario !== null && ids.length > 1 && ids.length === scenario.parts.length
  const everywhere = ({ fact, value }: Changed) =>
    whole && ids.every((id) => fresh.some((other) => other.part === id && other.fact === fact && other.value === value))
  const shared = fresh.filter((one) => one.part === null || (everywhere(one) && !isPlace(one)))
  const groups = ids.flatMap((id): readonly Group[] => {
    const own = fresh.filter((one) => one.part === id)
    const place = titleOf(id, fresh, scenario, setting)
    const facts = own.filter((one) => !shared.includes(one) && (place === '' || !isPlace(one)))
    const tell = (said: string) => (place === '' ? words.understood(said) : words.understoodIn(place, said))
    return own.some((one) => facts.includes(one) || isPlace(one)) ? [{ place, facts: told(facts, setting), tell }] : []
  })
  return [...(shared.length > 0 ? [{ place: '', facts: told(shared, setting), tell: words.understoodOfAll }] : []), ...groups]
}

const isPlace = ({ fact }: Changed): boolean => fact === 'cloud' || fact === 'tenant'

const told = (changed: readonly Changed[], setting: Setting): readonly string[] => [
  ...new Set(changed.map(({ fact, value }) => factWithValue(fact, value, setting))),
]

/** The groups as sentences; of more facts than are repeated, the number of the rest. */
const shortened = (groups: readonly Group[], setting: Setting): readonly string[] => {
  const { words } = setting
  const left = groups.reduce((sum, { facts }) => sum + facts.length, 0) - most
  const shown = groups.flatMap(({ facts, ...group }, index): readonly Group[] => {
    const before = groups.slice(0, index).reduce((sum, group) => sum + group.facts.length, 0)
    const fits = facts.slice(0, Math.max(0, most - before))
    return facts.length > 0 && fits.length === 0 ? [] : [{ ...group, facts: fits }]
  })
  const further = left > 0 ? [words.further(left)] : []
  const told = shown.filter(({ facts }) => facts.length > 0)
  const bare = shown.flatMap(({ place, facts }) => (facts.length === 0 && place !== '' ? [place] : []))
  return [
    ...told.map(({ facts, tell }, index) => tell([...facts, ...(index === told.length - 1 ? further : [])].join(' · '))),
    ...(bare.length > 0 ? [words.understood(list(bare, setting))] : []),
  ]
}

/** What the part of an id is called: as it stands now, or by what was just said of it. */
const titleOf = (id: PartId, changed: readonly Changed[], scenario: Scenario | null, setting: Setting): string => {
  const index = scenario?.parts.findIndex((part) => part.id === id) ?? -1
  if (scenario !== null && index >= 0) return partTitle(scenario, index, setting)
  return placeTitle(Object.fromEntries(changed.flatMap(({ part, fact, value }) => (part === id ? [[fact, value]] : []))), setting)
}

const correctedText = ({ fact, value, was }: Omit<Changed, 'was'> & { readonly was: string }, place: string, setting: Setting): string => {
  const { words } = setting
  const [label, now, before] = [factLabel(fact, setting), valueLabel(fact, value, setting), valueLabel(fact, was, setting)]
  return place === '' ? words.corrected(label, now, before) : words.correctedIn(place, label, now, before)
}
