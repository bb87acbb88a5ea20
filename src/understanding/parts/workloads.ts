import type { PartFactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { indexOf, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { assign } from './assign.ts'
import type { Label } from './label.ts'
import { labelledStretches } from './labels.ts'
import { nameStarts, openingName } from './name-starts.ts'
import { isPartStatement, type PartStatement, sectionsOf } from './sections.ts'

/** What the message says of one workload; of several statements of one fact all are kept, the conversation weighs them. */
type Workload = readonly Statement[]

/** A workload with the label that the writer gave it, if any. */
export interface LabelledWorkload {
  readonly label: Label | null
  readonly statements: Workload
}

/** A role said of one workload only holds where nothing else is said, and so does it that all is the customer's. */
const spread = (workloads: readonly Workload[]): readonly Workload[] => {
  if (workloads.length < 2) return workloads
  const all = workloads.flat()
  const lone = (fact: 'role' | 'tenant'): Statement | undefined => {
    const said = all.filter((statement) => statement.fact === fact && statement.strength === 'says')
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
  workloads.length < 2
    ? workloads
    : [...new Map([...workloads].reverse().map((workload) => [signature(workload), workload])).values()].reverse()

const ownFacts = (statements: readonly Statement[]): ReadonlyMap<string, string> =>
  new Map(statements.filter(({ strength }) => strength === 'says').map(({ fact, value }) => [fact, value]))
/** Whether two sections say different things of one fact; a role differs without making two workloads. */
const differ = (a: readonly Statement[], b: readonly Statement[]): boolean => {
  const facts = ownFacts(a)
  return [...ownFacts(b)].some(([fact, value]) => fact !== 'role' && (facts.get(fact) ?? value) !== value)
}

/** Facts of what somebody makes and sells, and not of work for a customer. */
const ofSoftware: ReadonlySet<PartFactId> = new Set(['marketplace', 'pracrApproved'])

/** The workloads a message speaks of, with the statements that hold for each. */
export const workloadsOf = (all: readonly Statement[], annotated: Annotated): readonly LabelledWorkload[] => {
  const parts = all.filter(isPartStatement)
  const named = new Set(parts.filter(({ fact, stance }) => fact === 'cloud' && stance === 'stated').map(({ value }) => value))
  // "except Azure" still points at the Azure that is spoken of elsewhere
  const statements = parts
    .filter(({ stance, fact, value }) => stance === 'stated' || (stance === 'denied' && fact === 'cloud' && named.has(value)))
    .map((statement): PartStatement => ({ ...statement, stance: 'stated' }))
  const known = indexOf<Span>([...annotated.found.fact, ...annotated.found.model, ...annotated.found.term])
  const isKnown = (token: number): boolean => known.over(token) !== undefined
  const names = nameStarts(annotated, isKnown)
  const labelled = labelledStretches(annotated, isKnown, names)
  const sections = sectionsOf(statements, labelled, annotated)
  const listed = labelled.some((stretch) => stretch.listed) && sections.some((section) => section.statements.length > 0)
  const withCloud = sections.filter((section) => section.statements.some(({ fact, strength }) => fact === 'cloud' && strength === 'says'))
  // "- Azure and Power BI … - Azure: …": a list of single facts and not of workloads
  const cloudsOf = (some: readonly PartStatement[]): ReadonlySet<string> =>
    new Set(some.filter(({ fact, strength }) => fact === 'cloud' && strength === 'says').map(({ value }) => value))
  const isNotes = withCloud.some((one) => {
    const clouds = cloudsOf(one.statements)
    return clouds.size > 1 && withCloud.some((other) => other !== one && [...cloudsOf(other.statements)].some((value) => clouds.has(value)))
  })
  /** The clouds that a section says, or else implies. */
  const cloudsMeant = (some: readonly PartStatement[]): ReadonlySet<string> => {
    const said = cloudsOf(some)
    return said.size > 0 ? said : new Set(some.filter(({ fact }) => fact === 'cloud').map(({ value }) => value))
  }
  const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
    a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value))
  // "- where: their Azure - runtime: App Service": lines that name one cloud again are notes on it, unless they say different things
  const areLines = sections.every(({ label }) => label.kind === 'line')
  const tellsApart = (a: readonly PartStatement[], b: readonly PartStatement[]): boolean =>
    apart(cloudsMeant(a), cloudsMeant(b)) || differ(a, b)
  const separate =
    listed ||
    (withCloud.length > 1 && !areLines) ||
    sections.some((a, i) => sections.slice(0, i).some((b) => tellsApart(a.statements, b.statements)))
  if (sections.length < 2 || !separate || isNotes) {
    const label = openingName(names)
    return merged(spread(assign(statements, annotated)).map((workload) => ({ label, statements: workload })))
  }
  const common = statements.filter((statement) => !sections.some((section) => section.statements.includes(statement)))
  const rolesIn = (section: readonly PartStatement[]): readonly string[] =>
    section.filter(({ fact }) => fact === 'role').map(({ value }) => value)
  const makes = (section: readonly PartStatement[]): boolean => rolesIn(section).includes('softwareVendor') || rolesIn(section).length === 0
  const sellsSoftware = sections.some(({ statements: section }) => makes(section))
  /** Whether all that is said of a fact for all is the same. */
  const isOne = (fact: PartFactId): boolean => new Set(common.filter((one) => one.fact === fact).map(({ value }) => value)).size === 1
  const own = sections.flatMap(({ label, statements: section }) =>
    assign(section, annotated).map((workload) => ({
      label,
      statements: [
        ...workload,
        ...common.filter(
          ({ fact, strength }) =>
            (!ofSoftware.has(fact) || !sellsSoftware || makes(section)) &&
            !workload.some((other) => other.fact === fact && (other.strength === 'says' || strength === 'implies' || !isOne(fact))),
        ),
      ],
    })),
  )
  const spreaded = spread(own.map((workload) => workload.statements))
  return merged(own.map(({ label }, i) => ({ label, statements: spreaded[i] ?? [] })))
}
