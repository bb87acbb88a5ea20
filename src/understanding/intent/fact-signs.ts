import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import { indexOf, overlapping, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import type { Evidence } from './evidence.ts'
import type { Signs } from './signs.ts'

/** Facts that tell what a workload is rather than how things stand with it. */
const essential: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role', 'goals'])

/** The signs that the facts of a message give; `troubles` are the words that sound like trouble. */
export const factSigns = (
  { annotated, stated, supposed, pointed, context }: Evidence,
  troubles: readonly Found<'question'>[],
  wantsAdvice: boolean,
): Pick<
  Signs,
  'bare' | 'told' | 'supposes' | 'hasFacts' | 'checkable' | 'reported' | 'isPerson' | 'tellsTrouble' | 'conditional' | 'wishes'
> => {
  const { found, clause, cuesOf } = annotated
  const facts = stated.filter(({ fact }) => fact !== 'goals')
  const hearsay = new Set(cuesOf('hearsay').map(({ from }) => clause[from]))
  const isWithinTerm = within(found.term)
  const isWithinModel = within(found.model)
  const isOfPerson = ({ fact }: Statement): boolean => fact === 'role' || fact === 'tenant'
  return {
    bare: stated.length === 0,
    told: facts.length,
    supposes: supposed.length > 0,
    hasFacts: !pointed && found.fact.length > 0,
    checkable: found.fact.some((match) => match.meaning.fact !== 'goals' && !isWithinModel(match)),
    reported: found.model.length > 0 && found.model.every(({ from }) => hearsay.has(clause[from])),
    isPerson: facts.some((one) => isOfPerson(one) && (!isWithinTerm(one) || wantsAdvice)),
    tellsTrouble: areTold(troubles, facts, annotated),
    conditional:
      found.fact.some(({ meaning }) => !essential.has(meaning.fact)) &&
      !found.fact.some(({ meaning }) => essential.has(meaning.fact) && meaning.fact !== 'goals' && meaning.strength === 'says'),
    wishes: stated.length > 0 && facts.length === 0 && context.asked !== 'goals',
  }
}

/** Whether all that sounds like trouble is part of a fact that is told; "PAL is set, but I see nothing" tells of no access. */
const areTold = (troubles: readonly Span[], facts: readonly Statement[], { found }: Annotated): boolean => {
  const telling = facts.filter(({ fact, strength }) => !(fact === 'access' && strength === 'implies' && found.model.length > 0))
  const isTold = overlapping(telling)
  return troubles.length > 0 && troubles.every(isTold) && found.trouble.every(isTold)
}

/** Whether one of the spans covers another from end to end. */
const within = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const index = indexOf(spans)
  return ({ from, to }) => (index.over(from)?.to ?? 0) >= to
}
