import type { Annotated } from '../annotate.ts'
import { indexOf, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'
import { assign } from './assign.ts'
import type { Label } from './label.ts'
import { labelledStretches } from './labels.ts'
import { nameStarts, openingName } from './name-starts.ts'
import { isPartStatement, type PartStatement, sectionsOf } from './sections.ts'
import { areCounted, areWorkloads } from './separate.ts'
import { sharedAmong, spread } from './shared.ts'

/**
 * What the message says of one workload, with the label that the writer gave it, if any; of several statements of one fact all are
 * kept, the conversation weighs them.
 */
export interface LabelledWorkload {
  readonly label: Label | null
  readonly statements: readonly Statement[]
}

/** The workloads a message speaks of, with the statements that hold for each. */
export const workloadsOf = (all: readonly Statement[], annotated: Annotated): readonly LabelledWorkload[] => {
  const statements = toldOfParts(all, annotated)
  const known = indexOf<Span>([...annotated.found.fact, ...annotated.found.model, ...annotated.found.term])
  const isKnown = (token: number): boolean => known.over(token) !== undefined
  const names = nameStarts(annotated, isKnown)
  const labelled = labelledStretches(annotated, isKnown, names)
  const sections = sectionsOf(statements, labelled, annotated)
  const isListed = labelled.some(({ listed }) => listed)
  if (!areWorkloads(sections, isListed)) return labelledAlike(openingName(names), assign(statements, annotated))
  const placed = new Set(sections.flatMap((section) => section.statements))
  const sharedBy = sharedAmong(
    sections,
    statements.filter((statement) => !placed.has(statement)),
  )
  const own = sections.flatMap((section) =>
    assign(section.statements, annotated).map((workload) => ({
      label: section.label,
      statements: [...workload, ...sharedBy(section, workload)],
    })),
  )
  const spreaded = spread(own.map((workload) => workload.statements))
  const workloads = own.map(({ label }, i) => ({ label, statements: spreaded[i] ?? [] }))
  return areCounted(sections) ? workloads : merged(workloads)
}

const absent = wordsIn('no without kein keine keinen ohne pas sans aucun sin ningun')
/** How many words may stand between the denial and the name: "no pure Azure". */
const nearAbsent = 2
/** What is told of workloads; "except Azure" still points at the Azure that is spoken of elsewhere, "Teams, no Azure at all" does not. */
const toldOfParts = (all: readonly Statement[], { clause, wordAt }: Annotated): readonly PartStatement[] => {
  const parts = all.filter(isPartStatement)
  const isAbsent = (at: number): boolean => {
    for (let i = at - 1; i >= at - nearAbsent && clause[i] === clause[at]; i--) if (absent.has(wordAt(i))) return true
    return false
  }
  const named = new Set(parts.filter(({ fact, stance }) => fact === 'cloud' && stance === 'stated').map(({ value }) => value))
  return parts
    .filter(
      ({ stance, fact, value, from }) =>
        stance === 'stated' || (stance === 'denied' && fact === 'cloud' && named.has(value) && !isAbsent(from)),
    )
    .map((statement): PartStatement => (statement.stance === 'stated' ? statement : { ...statement, stance: 'stated' }))
}

const labelledAlike = (label: Label | null, workloads: readonly (readonly Statement[])[]): readonly LabelledWorkload[] =>
  merged(spread(workloads).map((statements) => ({ label, statements })))

const signature = ({ statements }: LabelledWorkload): string =>
  [...new Set(statements.map(({ fact, value }) => `${fact}=${value}`))].sort().join(' ')
/** Each workload once: of those of which the same is said, the first. */
const merged = (workloads: readonly LabelledWorkload[]): readonly LabelledWorkload[] =>
  workloads.length < 2
    ? workloads
    : [...new Map([...workloads].reverse().map((workload) => [signature(workload), workload])).values()].reverse()
