import type { PartFactId } from '../knowledge/facts.ts'
import type { Annotated } from './annotate.ts'
import { labelledStretches } from './labels.ts'
import { indexOf, type Span } from './spans.ts'
import type { Statement } from './statement.ts'
import { gaps } from './text/tokens.ts'

/** What the message says of one workload; of several statements of one fact all are kept, the conversation weighs them. */
export type Workload = readonly Statement[]

/** A workload with the label that the writer gave it, if any. */
export interface LabelledWorkload {
  readonly label: string | null
  readonly statements: Workload
}

type PartStatement = Statement & { readonly fact: PartFactId }
const isPartStatement = (statement: Statement): statement is PartStatement => statement.fact !== 'goals'

/** Facts that can tell one workload from another. */
type Telling = 'cloud' | 'tenant' | 'environment'

const valuesOf = (statements: readonly Statement[], fact: string): readonly string[] => [
  ...new Set(statements.filter((s) => s.fact === fact && s.strength === 'says').map(({ value }) => value)),
]

/** Anchors that stand together: "Azure and Microsoft 365", "Power BI, Power Apps". */
interface Group {
  readonly anchors: readonly Statement[]
  readonly from: number
  readonly to: number
}

const rests = new Set(['rest', 'others', 'remaining', 'remainder', 'ubrigen', 'restlichen', 'reste', 'autres', 'resto', 'demas'])
const joiners = new Set(
  'and or plus as well also both the a an our their some und oder sowie auch der die das et ou ainsi que le la les y e o asi como tambien el los las with to'.split(
    ' ',
  ),
)

const groupsOf = (anchors: readonly Statement[], others: readonly Statement[], { tokens, sentence }: Annotated): readonly Group[] => {
  const groups: Group[] = []
  for (const anchor of anchors) {
    const last = groups.at(-1)
    const between = last ? tokens.slice(last.to, anchor.from) : []
    const coordinated =
      last !== undefined &&
      sentence[last.from] === sentence[anchor.from] &&
      between.filter(({ word }) => !joiners.has(word)).length <=
        (between.some(({ word, between: sign }) => joiners.has(word) || /[+&]/.test(sign)) ||
        /[+&]/.test(tokens[anchor.from]?.between ?? '')
          ? 2
          : 0) &&
      between.length <= 6 &&
      !between.some(({ word }) => word === 'with' || word === 'where' || word === 'but') &&
      !others.some((other) => other.from >= last.to && other.to <= anchor.from)
    if (coordinated && last)
      groups[groups.length - 1] = { anchors: [...last.anchors, anchor], from: last.from, to: Math.max(last.to, anchor.to) }
    else groups.push({ anchors: [anchor], from: anchor.from, to: anchor.to })
  }
  return groups
}

const keyOf = (anchors: readonly Statement[], kinds: readonly Telling[]): readonly string[] => {
  if (kinds.length === 1) return [...new Set(anchors.map(({ value }) => value))]
  return [anchors.map(({ value }) => value).join(' ')]
}

/** Which of the statements a workload gets, when several share the message. */
const assign = (statements: readonly PartStatement[], annotated: Annotated): readonly Workload[] => {
  const { tokens, clause, sentence } = annotated
  const clouds = valuesOf(statements, 'cloud')
  const kind: Telling | null =
    clouds.length > 1
      ? 'cloud'
      : valuesOf(statements, 'tenant').length > 1
        ? 'tenant'
        : valuesOf(statements, 'environment').length > 1
          ? 'environment'
          : null
  if (kind === null) return [statements]
  const anchors = statements.filter((s) => s.fact === kind && s.strength === 'says')
  const others = statements.filter((s) => !anchors.includes(s))
  const groups = groupsOf(anchors, others, annotated)
  const keys = [...new Set(groups.flatMap((group) => keyOf(group.anchors, [kind])))]
  const keysOfGroup = (group: Group): readonly string[] => keyOf(group.anchors, [kind])
  const colonBetween = (from: number, to: number): boolean => tokens.slice(from + 1, to + 1).some(({ gap }) => gap === gaps.colon)
  const isEverywhere = (at: number): boolean =>
    annotated.found.cue.some((cue) => cue.meaning.cue === 'everywhere' && clause[cue.from] === clause[at])
  const pointsBack = (at: number): boolean => {
    const first = sentence.indexOf(sentence[at] ?? 0)
    return tokens
      .slice(first, first + 4)
      .some(({ word }) => ['there', 'here', 'it', 'that', 'this', 'dort', 'da', 'la', 'alli', 'ahi', 'latter'].includes(word))
  }
  /** "the rest on EA": those that the sentence does not name. */
  const speaksOfRest = (at: number): boolean => {
    for (let i = at - 1; i >= 0 && clause[i] === clause[at]; i--) if (rests.has(tokens[i]?.word ?? '')) return true
    return false
  }
  const groupsIn = (s: number | undefined): readonly Group[] => groups.filter((group) => sentence[group.from] === s)
  const targets = (statement: PartStatement): readonly string[] => {
    const { from } = statement
    if (kind !== 'cloud' && statement.fact === 'cloud') return keys
    const here = groupsIn(sentence[from])
    const inClause = here.filter((group) => clause[group.from] === clause[from])
    if (speaksOfRest(from)) {
      const spoken = new Set(here.flatMap(keysOfGroup))
      return keys.filter((key) => !spoken.has(key))
    }
    if (here.length > 0) {
      if (inClause.length === 0 && isEverywhere(from)) return keys
      const before = here.filter((group) => group.from <= from)
      const closest = before.at(-1)
      if (closest && (inClause.length === 0 || inClause.includes(closest))) return keysOfGroup(closest)
      const next = inClause[0]
      if (next && !colonBetween(from, next.from)) return keysOfGroup(next)
      if (!closest) return [...new Set(here.flatMap(keysOfGroup))]
      return closest ? keysOfGroup(closest) : here.flatMap(keysOfGroup)
    }
    if (isEverywhere(from)) return keys
    const earlier = groups.filter((group) => group.from < from)
    const later = groups.some((group) => group.from > from)
    const last = earlier.at(-1)
    if (!last) return keys
    const lastSentence = sentence[last.from]
    const latest = [...new Set(earlier.filter((group) => sentence[group.from] === lastSentence).flatMap(keysOfGroup))]
    const sameLine = !annotated.text.slice(tokens[last.to - 1]?.end ?? 0, tokens[from]?.start ?? 0).includes('\n\n')
    return (later && sameLine) || pointsBack(from) ? latest : keys
  }
  return keys.map((key) => {
    const own = anchors.filter(({ value }) => value === key)
    const direct = others.filter((statement) => targets(statement).length < keys.length && targets(statement).includes(key))
    const shared = others.filter((statement) => targets(statement).length === keys.length)
    return [
      ...own,
      ...direct,
      ...shared.filter(({ fact }) => !direct.some((statement) => statement.fact === fact && statement.strength === 'says')),
    ]
  })
}

/** A role said of one workload only holds where nothing else is said, and so does it that all is the customer's. */
const spread = (workloads: readonly Workload[]): readonly Workload[] => {
  if (workloads.length < 2) return workloads
  const lone = (fact: 'role' | 'tenant'): Statement | undefined => {
    const said = workloads.flat().filter((statement) => statement.fact === fact && statement.strength === 'says')
    return new Set(said.map(({ value }) => value)).size === 1 ? said[0] : undefined
  }
  const role = lone('role')
  const tenant = lone('tenant')
  const shared = [role, tenant?.value === 'customer' ? tenant : undefined].filter((statement) => statement !== undefined)
  return workloads.map((workload) => [...workload, ...shared.filter(({ fact }) => !workload.some((statement) => statement.fact === fact))])
}

const signature = ({ statements }: LabelledWorkload): string =>
  [...new Set(statements.map(({ fact, value }) => `${fact}=${value}`))].sort().join(' ')
const merged = (workloads: readonly LabelledWorkload[]): readonly LabelledWorkload[] =>
  workloads.filter((workload, i) => workloads.findIndex((other) => signature(other) === signature(workload)) === i)

const ownFacts = (statements: readonly Statement[]): ReadonlyMap<string, string> =>
  new Map(statements.filter(({ strength }) => strength === 'says').map(({ fact, value }) => [fact, value]))
/** Whether two sections say different things of one fact; a role differs without making two workloads. */
const differ = (a: readonly Statement[], b: readonly Statement[]): boolean => {
  const facts = ownFacts(a)
  return [...ownFacts(b)].some(([fact, value]) => fact !== 'role' && (facts.get(fact) ?? value) !== value)
}

/** The workloads a message speaks of, with the statements that hold for each. */
export const workloadsOf = (all: readonly Statement[], annotated: Annotated): readonly LabelledWorkload[] => {
  const parts = all.filter(isPartStatement)
  const isNamed = (value: string): boolean =>
    parts.some((other) => other.fact === 'cloud' && other.value === value && other.stance === 'stated')
  // "except Azure" still points at the Azure that is spoken of elsewhere
  const statements = parts
    .filter(({ stance, fact, value }) => stance === 'stated' || (stance === 'denied' && fact === 'cloud' && isNamed(value)))
    .map((statement): PartStatement => ({ ...statement, stance: 'stated' }))
  const known = indexOf<Span>([...annotated.found.fact, ...annotated.found.model, ...annotated.found.term])
  const isKnown = (token: number): boolean => known.over(token) !== undefined
  const labelled = labelledStretches(annotated, isKnown)
  const inside = (label: string): readonly PartStatement[] =>
    statements.filter(({ from }) => labelled.some((stretch) => stretch.label === label && stretch.from <= from && from < stretch.to))
  const sections = [...new Set(labelled.map(({ label }) => label))]
    .map((label) => ({ label, statements: inside(label) }))
    .filter((section) => section.statements.length > 0)
  const withCloud = sections.filter((section) => section.statements.some(({ fact, strength }) => fact === 'cloud' && strength === 'says'))
  const separate = withCloud.length > 1 || sections.some((a, i) => sections.slice(0, i).some((b) => differ(a.statements, b.statements)))
  if (sections.length < 2 || !separate)
    return merged(spread(assign(statements, annotated)).map((workload) => ({ label: null, statements: workload })))
  const common = statements.filter((statement) => !sections.some((section) => section.statements.includes(statement)))
  const own = sections.flatMap(({ label, statements: section }) =>
    assign(section, annotated).map((workload) => ({
      label,
      statements: [
        ...workload,
        ...common.filter(
          ({ fact, strength }) =>
            !workload.some((other) => other.fact === fact && (fact !== 'cloud' || other.strength === 'says' || strength === 'implies')),
        ),
      ],
    })),
  )
  const spreaded = spread(own.map((workload) => workload.statements))
  return merged(own.map(({ label }, i) => ({ label, statements: spreaded[i] ?? [] })))
}
