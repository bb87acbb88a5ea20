import type { PartFactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import type { Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import { keyOf, type Label } from './label.ts'
import type { Labelled } from './labels.ts'

/** A statement of one workload; a goal is of the whole estate. */
export type PartStatement = Statement & { readonly fact: PartFactId }
export const isPartStatement = (statement: Statement): statement is PartStatement => statement.fact !== 'goals'

/** What a message says of one thing that it tells apart from others. */
export interface Section {
  readonly label: Label
  readonly statements: readonly PartStatement[]
}

const sames = wordsIn('same gleicher gleichen selber selben derselbe demselben meme mismo misma')
const places = wordsIn('tenant tenants subscription directory mandant mandanten locataire inquilino')
const pair = wordsIn('both each beide beides jeweils deux chacun ambos ambas cada')

/** Clauses that speak of all that was told apart: "…, both on Azure", "- We're the ISV of both", "the same in both: Owner, Terraform". */
const clausesOfAll = (
  { tokens, clause, sentence, cuesOf, wordAt }: Annotated,
  labelled: readonly Labelled[],
): ReadonlySet<number | undefined> => {
  const ofPair = cuesOf('everywhere').filter(({ from, to }) => tokens.slice(from, to).some(({ word }) => pair.has(word)))
  // but "we're the MSP of both: Contoso is on EA, Fabrikam …"
  const leads = (at: number): boolean =>
    tokens[at]?.gap === gaps.colon && !labelled.some(({ from }) => from >= at && sentence[from] === sentence[at])
  const led = new Map(ofPair.filter(({ to }) => leads(to)).map(({ to }) => [sentence[to], to]))
  return new Set([
    ...labelled
      .filter(({ label, to }) => label.kind === 'line' && pair.has(wordAt(to - 1)))
      .flatMap(({ from, to }) => clause.slice(from, to)),
    ...clause.filter((_, at) => at >= (led.get(sentence[at]) ?? tokens.length)),
    ...ofPair
      .filter(
        ({ from, to }) =>
          (clause[from] !== clause[from - 1] || clause[to] !== clause[to - 1]) &&
          !labelled.some((one) => one.from > from && clause[one.from] === clause[from]),
      )
      .map(({ from }) => clause[from]),
  ])
}

/** "For the same retailer, same tenant, …" */
const isInSamePlace = ({ from, to }: Span, { wordAt, isAt }: Annotated): boolean => {
  for (let i = from; i < to; i++) if (sames.has(wordAt(i)) && (places.has(wordAt(i + 1)) || isAt('customer', i + 1))) return true
  return false
}

/** What holds for a thing as for the one before it: all where it is like that one, else whose place it is in, where that is the same. */
const before = (stretches: readonly Labelled[], previous: Section | undefined, annotated: Annotated): readonly PartStatement[] => {
  const statements = previous?.statements ?? []
  if (stretches[0]?.alike) return statements
  return stretches.some((stretch) => isInSamePlace(stretch, annotated)) ? statements.filter(({ fact }) => fact === 'tenant') : []
}

/** Stretches of each thing, in the order in which the things are named. */
const byThing = (labelled: readonly Labelled[]): readonly (readonly [Labelled, ...Labelled[]])[] => {
  const things = new Map<string, [Labelled, ...Labelled[]]>()
  for (const stretch of labelled) {
    const own = things.get(keyOf(stretch.label))
    if (own) own.push(stretch)
    else things.set(keyOf(stretch.label), [stretch])
  }
  return [...things.values()]
}

/** What is said of each of the things that the stretches tell apart; a thing of which nothing is said has no section unless it is listed. */
export const sectionsOf = (
  statements: readonly PartStatement[],
  labelled: readonly Labelled[],
  annotated: Annotated,
): readonly Section[] => {
  const ofAll = clausesOfAll(annotated, labelled)
  const ofOne = statements.filter(({ from }) => !ofAll.has(annotated.clause[from]))
  const sections: Section[] = []
  for (const stretches of byThing(labelled)) {
    const own = ofOne.filter((one) => stretches.some(({ from, to }) => from <= one.from && one.from < to))
    const facts = new Set(own.map(({ fact }) => fact))
    const shared = before(stretches, sections.at(-1), annotated).filter(({ fact }) => !facts.has(fact))
    if (own.length + shared.length > 0 || stretches.some(({ listed }) => listed))
      sections.push({ label: stretches[0].label, statements: [...own, ...shared] })
  }
  return sections
}
