import type { FactId } from '../../knowledge/facts.ts'
import type { Statement } from '../statement.ts'
import { keyOf } from './label.ts'
import type { PartStatement, Section } from './sections.ts'

/** Whether the things that a message tells apart are workloads of their own, and no notes on one. */
export const areWorkloads = (sections: readonly Section[], isListed: boolean): boolean => {
  const withCloud = sections.filter(({ statements }) => cloudsSaid(statements).size > 0)
  if (sections.length < 2 || areNotes(withCloud)) return false
  if (isListed && sections.some(({ statements }) => statements.length > 0)) return true
  // "- where: their Azure - runtime: App Service": lines that name one cloud again are notes on it, unless they say different things
  const areLines = sections.every(({ label }) => label.kind === 'line')
  return (
    areCounted(sections) ||
    (withCloud.length > 1 && !areLines) ||
    sections.some((one, i) => sections.slice(0, i).some((other) => tellApart(one, other)))
  )
}

/** What is told of each thing by itself, and not of who else is there. */
const ofEach: ReadonlySet<FactId> = new Set(['agreement', 'access', 'deployment', 'environment', 'marketplace'])

/** Whether things are counted and one fact is told of each: "first: EA, Owner. Second: EA too, Contributor". */
export const areCounted = (sections: readonly Section[]): boolean => {
  const counted = sections.filter(({ label }) => label?.kind === 'order')
  const places = new Set(counted.map(({ label }) => label && keyOf(label)))
  const [first, ...others] = counted.map(({ statements }) => new Set(statements.map(({ fact }) => fact).filter((fact) => ofEach.has(fact))))
  return places.size > 1 && places.size === counted.length && [...(first ?? [])].some((fact) => others.every((told) => told.has(fact)))
}

/** The clouds that a section says. */
const cloudsSaid = (statements: readonly PartStatement[]): ReadonlySet<string> =>
  new Set(statements.filter(({ fact, strength }) => fact === 'cloud' && strength === 'says').map(({ value }) => value))

/** The clouds that it says, or else implies. */
const cloudsMeant = (statements: readonly PartStatement[]): ReadonlySet<string> => {
  const said = cloudsSaid(statements)
  return said.size > 0 ? said : new Set(statements.filter(({ fact }) => fact === 'cloud').map(({ value }) => value))
}

const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean => [...some].some((value) => others.has(value))

/** "- Azure and Power BI … - Azure: …": a list of single facts and not of workloads. */
const areNotes = (withCloud: readonly Section[]): boolean => {
  const clouds = withCloud.map(({ statements }) => cloudsSaid(statements))
  return clouds.some((some) => some.size > 1 && clouds.some((others) => others !== some && share(others, some)))
}

/** Whether two sections are of different clouds, or say different things of one fact. */
const tellApart = (one: Section, other: Section): boolean => {
  const [some, others] = [cloudsMeant(one.statements), cloudsMeant(other.statements)]
  return (some.size > 0 && others.size > 0 && !share(some, others)) || differ(one.statements, other.statements)
}

const valuesSaid = (statements: readonly Statement[]): ReadonlyMap<string, string> =>
  new Map(statements.filter(({ strength }) => strength === 'says').map(({ fact, value }) => [fact, value]))
/** Whether two sections say different things of one fact; a role differs without making two workloads. */
const differ = (some: readonly Statement[], others: readonly Statement[]): boolean => {
  const known = valuesSaid(some)
  return [...valuesSaid(others)].some(([fact, value]) => fact !== 'role' && (known.get(fact) ?? value) !== value)
}
