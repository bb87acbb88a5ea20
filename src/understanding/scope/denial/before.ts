import type { FactId } from '../../../knowledge/facts.ts'
import type { Found } from '../../annotate.ts'
import { wordsOf } from '../../grammar.ts'
import { indexOf, someToken } from '../../spans.ts'
import { owns } from '../../statements/own-places.ts'
import { gaps } from '../../text/tokens.ts'
import { wordsIn } from '../../words.ts'
import { type Denials, noes } from './denials.ts'

/** A "no" or "without" denies the thing it stands before, not what a verb further on says. */
export const determiners = wordsIn(
  'no zero without none nil minus except excluding kein keine keinen keinem keiner keinerlei ohne aucun aucune sans ningun ninguna sin',
)
const verbs = wordsOf(['be', 'was', 'have', 'had', 'do'], 'get gets got will would can could')
/** Behind a "no" or "none" these make it somebody: "none of them has", "no one will". */
const somebody = wordsIn('one body of von de')
const leaving = wordsIn('leave leaves leaving exit exits verlassen verlasst quitter quitte salir sale')
/** Words that end a denial which takes no verb: "rather than three registrations we want one". */
const prepositional = wordsIn('than of from to but by de von que')
/** Words that end what a denial says. */
const enders = wordsIn('more anymore longer mehr either plus mas')
/** A new subject, of which the opposite is said: "nothing was scripted everything was built by hand". */
const universals = wordsIn('everything everyone everybody alles tout todo')
const listWords = wordsOf(['and', 'or', 'nor'])
/** At the head of a clause these go on to something else: "no AKS, and all we hold is GDAP". */
const additions = wordsOf('and')
/** How far, in words with a meaning of their own, a denial reaches to each fact. */
const reach: Readonly<Partial<Record<FactId, number>>> = { cloud: 1, tenant: 1, role: 1, agreement: 2 }
const farthest = 4
/** How many words of any kind may stand between a denial and what it denies. */
const farthestNegation = 12

/** Whether a denial before a fact's phrase reaches it. */
export const deniedBefore = ({ annotated, before, weight, startsAnew }: Denials): ((fact: Found<'fact'>) => boolean) => {
  const { tokens, clause, sentence, found, isAt, wordAt, language } = annotated
  const isVerb = (at: number): boolean => verbs.has(wordAt(at)) || (language === 'fr' && wordAt(at) === 'a')
  const moves = indexOf(found.fact.filter(({ meaning }) => meaning.fact === 'leavingEa'))
  /** Whether a list goes on at the start of a clause: "no AKS, scale sets or Batch". */
  const listGoesOn = (start: number): boolean => {
    if (listWords.has(wordAt(start))) return !additions.has(wordAt(start))
    // "not from us, we are consulting and customising" goes on to what is
    if (isAt('we', start)) return false
    for (let i = start + 1; i < tokens.length && i < start + 5; i++) {
      if (listWords.has(wordAt(i))) return true
      if ((tokens[i]?.gap ?? gaps.sentence) >= gaps.clause) return false
    }
    return false
  }
  /** "No AKS / VMSS / Batch". */
  const isSlashed = (at: number): boolean => tokens[at]?.between.trim() === '/'
  const inOneBreath = (from: number, to: number): boolean => {
    for (let i = from; i <= to; i++) {
      if (tokens[i]?.gap === gaps.colon) return false
      if (i > from - 1 && i > 0 && clause[i] !== clause[i - 1] && !isSlashed(i) && !listGoesOn(i)) return false
    }
    return true
  }
  const isPronoun = (at: number): boolean => somebody.has(wordAt(at)) && (tokens[at]?.gap ?? gaps.sentence) <= gaps.joint
  const denies = (negation: Found<'cue'>, { from, meaning }: Found<'fact'>): boolean => {
    const between = (holds: (at: number) => boolean): boolean => someToken(negation.to, from, holds)
    if (sentence[negation.from] !== sentence[from] || !inOneBreath(negation.to, from)) return false
    if (weight(negation.to, from) > (reach[meaning.fact] ?? farthest)) return false
    if (meaning.fact === 'tenant') {
      // "must not leave their tenant"
      if (between((at) => leaving.has(wordAt(at)))) return false
      // "nothing for us in their tenant"
      if (between((at) => isAt('we', at) && !isVerb(at + 1))) return false
      // "nor a login in their tenant" denies the login and not the tenant
      if (between((at) => isAt('permission', at))) return false
    }
    // "they left the EA and are on an MCA", "and there is nobody": a new predicate is not denied any more
    if (between((at) => additions.has(wordAt(at)) && (isVerb(at + 1) || isVerb(at + 2)))) return false
    if (between((at) => at > negation.to && universals.has(wordAt(at)))) return false
    // "an old reseller who does nothing there any more is still down": the denial has ended with its own words
    if (between((at) => enders.has(wordAt(at)) && isVerb(at + 1))) return false
    // "No, we resell" answers
    if (
      clause[negation.from - 1] !== clause[negation.from] &&
      clause[negation.to] !== clause[negation.from] &&
      noes.has(wordAt(negation.from))
    )
      return false
    if (negation.to - negation.from > 1 && prepositional.has(wordAt(negation.to - 1)) && startsAnew(negation.to, from)) return false
    const isDeterminer = negation.to - negation.from === 1 && determiners.has(wordAt(negation.from)) && !isPronoun(negation.to)
    if (!isDeterminer) return true
    if (between(isVerb)) return false
    // "they have no own tenant"
    if (meaning.fact === 'tenant') return negation.to === from && owns.has(wordAt(from))
    return !startsAnew(negation.to, from)
  }
  return (fact) =>
    before.endingBefore(fact.from, farthestNegation).some((negation) => denies(negation, fact)) &&
    // "no plans to leave the EA" denies the leaving and not the EA
    !(fact.meaning.fact === 'agreement' && (moves.over(fact.from)?.from ?? fact.from) < fact.from)
}
