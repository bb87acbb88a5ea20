import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import { firsts, indexOf } from '../spans.ts'
import { unopposed } from '../statements/longest.ts'
import { owns } from '../statements/own-places.ts'
import { gaps } from '../text/tokens.ts'
import type { Cue } from '../vocabulary/cues.ts'
import { wordsIn } from '../words.ts'
import { deniedInLists } from './denied-lists.ts'

/** Words between a denial and what it denies that carry no meaning of their own. */
const light = wordsIn(
  'a an the on in at to of for with by from is are was be been being it its this that there any our their your us we they use used using via through into as really even quite exactly currently all just only yet more have has had having do does did get gets got going own or and him her his s so very kind sort der die das den dem des ein eine einen einem einer im am zu zum zur mit bei von auf fur uber noch mehr auch gar wir unser ihr haben hat habe ist sind gibt wird werden sie bewusst le la les l un une de du d en dans sur au aux avec par pour notre nos leur leurs pas plus el los las del al con por para su sus nuestro nuestra ni o y se ha hay',
)
/** A "no" or "without" denies the thing it stands before, not what a verb further on says. */
const determiners = wordsIn(
  'no zero without none nil minus except excluding kein keine keinen keinem keiner keinerlei ohne aucun aucune sans ningun ninguna sin',
)
/** Facts whose phrase may head a row: "other partners on it | none". */
const labels: ReadonlySet<FactId> = new Set(['partners', 'existingRecord'])
/** Words that only repeat a denial: "no registran ningún partner". */
const concord = wordsIn('nor or noch ni ningun ninguna ninguno nada nadie aucun aucune rien personne kein keine keinen any')
const noes = wordsIn('no not nope nicht nein non')
const nots = wordsIn('not nicht pas no')
const verbs = wordsIn(
  'have has had is are was were do does did get gets got will would can could haben hat ist sind war a ont est sont tiene tienen es son',
)
/** Behind a "no" or "none" these make it somebody: "none of them has", "no one will". */
const somebody = wordsIn('one body of von de')
const leaving = wordsIn('leave leaves leaving exit exits verlassen verlasst quitter quitte salir sale')
/** Words that end what a denial says. */
const enders = wordsIn('more anymore longer mehr either plus mas')
/** A new subject, of which the opposite is said: "nothing was scripted everything was built by hand". */
const universals = wordsIn('everything everyone everybody alles tout todo')
const relatives = wordsIn('that which who die der das que qui welche')
const listWords = wordsIn('or nor oder noch ou ni o u and und et y')
/** At the head of a clause these go on to something else: "no AKS, and all we hold is GDAP". */
const additions = wordsIn('and und et y')
const subjects = ['we', 'they', 'our', 'their'] as const
/** How far, in words with a meaning of their own, a denial reaches to each fact. */
const reach: Readonly<Partial<Record<FactId, number>>> = { cloud: 1, tenant: 1, role: 1, agreement: 2 }
const farthest = 4
/** Facts that say where something is. */
const places: ReadonlySet<FactId> = new Set(['tenant', 'cloud'])
/** How many words may stand between a fact and the "no" that answers it. */
const nearNo = 4

/** Whether a fact's phrase is denied by words around it; each answer takes constant time. */
export const denialOf = (annotated: Annotated): ((fact: Found<'fact'>) => boolean) => {
  const { tokens, clause, sentence, found, groupAt, language } = annotated
  const ofCue = (cue: Cue): readonly Found<'cue'>[] => found.cue.filter(({ meaning }) => meaning.cue === cue)
  const word = (at: number): string => tokens[at]?.word ?? ''
  const covered = ({ from, to }: Found): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

  // a "no" inside a longer phrase ("no access", "not only", "may or may not") has done its work there
  const used = new Set([...ofCue('affirmation'), ...ofCue('uncertainty').filter(({ from, to }) => to - from > 3)].flatMap(covered))
  const affirmed = indexOf(ofCue('affirmation'))
  /** Where a denial begins, also inside of phrases. */
  const deniers = new Map(
    ofCue('negation')
      .filter(({ from }) => !used.has(from))
      .map(({ from, to }) => [from, to]),
  )
  for (const match of unopposed(found.fact))
    if (match.to - match.from > 1) for (const i of covered(match)) if (!match.gapped.includes(i)) used.add(i)
  const negations = ofCue('negation').filter((match) => !covered(match).some((i) => used.has(i)))
  const denials = indexOf(negations)
  const laterDenials = indexOf(ofCue('negationAfter'))
  const plainDenials = indexOf(ofCue('negation'))
  const facts = indexOf(found.fact)
  const moves = indexOf(found.fact.filter(({ meaning }) => meaning.fact === 'leavingEa'))

  const weight = (from: number, to: number): number => {
    let count = 0
    for (let i = from; i < to; i++) if (!light.has(word(i)) && !facts.over(i)) count++
    return count
  }
  const startsAnew = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (subjects.some((id) => groupAt(id, i).length > 0)) return true
    return false
  }
  /** Whether a list goes on at the start of a clause: "no AKS, scale sets or Batch". */
  const listGoesOn = (start: number): boolean => {
    if (listWords.has(word(start))) return !additions.has(word(start))
    // "not from us, we are consulting and customising" goes on to what is
    if (groupAt('we', start).some((end) => verbs.has(word(end)))) return false
    for (let i = start + 1; i < tokens.length && i < start + 5; i++) {
      if (listWords.has(word(i))) return true
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
  const isPronoun = (at: number): boolean => somebody.has(word(at)) && (tokens[at]?.gap ?? gaps.sentence) <= gaps.joint
  const denies = (negation: Found<'cue'>, { from, meaning }: Found<'fact'>): boolean => {
    if (
      sentence[negation.from] !== sentence[from] ||
      !inOneBreath(negation.to, from) ||
      weight(negation.to, from) > (reach[meaning.fact] ?? farthest)
    )
      return false
    // "must not leave their tenant"
    if (meaning.fact === 'tenant') for (let i = negation.to; i < from; i++) if (leaving.has(word(i))) return false
    // "nor a login in their tenant" denies the login and not the tenant
    if (meaning.fact === 'tenant') for (let i = negation.to; i < from; i++) if (groupAt('permission', i).length > 0) return false
    // "they left the EA and are on an MCA", "and there is nobody": a new predicate is not denied any more
    for (let i = negation.to; i < from; i++) if (additions.has(word(i)) && (verbs.has(word(i + 1)) || verbs.has(word(i + 2)))) return false
    for (let i = negation.to + 1; i < from; i++) if (universals.has(word(i))) return false
    // "an old reseller who does nothing there any more is still down": the denial has ended with its own words
    for (let i = negation.to + 1; i <= from; i++) if (enders.has(word(i - 1)) && verbs.has(word(i))) return false
    const isDeterminer = negation.to - negation.from === 1 && determiners.has(word(negation.from)) && !isPronoun(negation.to)
    if (!isDeterminer) return true
    for (let i = negation.to; i < from; i++) if (verbs.has(word(i))) return false
    // "they have no own tenant"
    if (meaning.fact === 'tenant') return negation.to === from && owns.has(word(from))
    return !startsAnew(negation.to, from)
  }
  const deniedBefore = (fact: Found<'fact'>): boolean =>
    denials.endingBefore(fact.from, 12).some((negation) => denies(negation, fact)) &&
    // "no plans to leave the EA" denies the leaving and not the EA
    !(fact.meaning.fact === 'agreement' && (moves.over(fact.from)?.from ?? fact.from) < fact.from)
  /** "No other partner has …": a "no" that belongs to a phrase of another fact denies this one too where both speak of the same thing. */
  const sharesNo = ({ from, to, meaning }: Found<'fact'>): boolean => {
    const before = facts.over(from - 1)
    return (
      before !== undefined &&
      before.meaning.fact !== meaning.fact &&
      before.from === from - 1 &&
      before.to > from &&
      before.to <= to &&
      determiners.has(word(from - 1))
    )
  }
  const firstFacts = firsts(
    found.fact.filter(({ meaning }) => !places.has(meaning.fact)),
    clause,
  )
  /** What a clause that begins with a field is about. */
  const headings = firsts(
    found.field.filter(({ from, meaning }) => !places.has(meaning.fact) && clause[from - 1] !== clause[from]),
    clause,
  )
  const answeredNo = ({ from, to, meaning }: Found<'fact'>): boolean => {
    // "RBAC on their subscription? No.", "Access to their Azure: none": it is not the place that is denied
    if (places.has(meaning.fact) && Math.min(firstFacts.get(clause[from] ?? 0) ?? from, headings.get(clause[from] ?? 0) ?? from) < from)
      return false
    let end = to
    while (end < to + nearNo && clause[end] === clause[from]) end++
    const answers = sentence[end] === sentence[from] || (tokens[end]?.between.includes('?') ?? false)
    if (answers && noes.has(word(end)) && clause[end] !== clause[from] && clause[end + 1] !== clause[end]) return true
    const next = tokens[to]
    // "AKS no, plain machines"
    if (next !== undefined && next.gap <= gaps.joint && noes.has(next.word) && clause[to + 1] !== clause[to]) return true
    // "other partners on it | none"
    if (labels.has(meaning.fact) && clause[to] === clause[from] && /[|]/.test(tokens[end]?.between ?? ''))
      return plainDenials.startingAt(end).length > 0
    return (
      next !== undefined &&
      (next.gap === gaps.colon || (labels.has(meaning.fact) ? /[?=|–]/ : /[?=]/).test(next.between)) &&
      plainDenials.startingAt(to).length > 0 &&
      // "Azure: no access"
      (facts.over(to)?.meaning.fact ?? meaning.fact) === meaning.fact
    )
  }
  const endsInNot = ({ to }: Found<'cue'>): boolean => nots.has(word(to - 1)) && (to === tokens.length || clause[to] !== clause[to - 1])
  const deniedAfter = ({ from, to, meaning }: Found<'fact'>): boolean => {
    const window = language === 'ja' ? 12 : 4
    if (relatives.has(word(to))) return false
    // "どのパートナーも…していません": nobody, which a denial only completes
    if (language === 'ja' && meaning.value === 'none' && tokens.slice(from, to).some((token) => token.word === 'も')) return false
    for (let i = to; i < to + window && clause[i] === clause[from]; i++) {
      // in Japanese a denial speaks of the last thing named before it
      if (language === 'ja' && (facts.over(i)?.meaning.fact ?? meaning.fact) !== meaning.fact) return false
      for (const cue of laterDenials.startingAt(i)) {
        // "Entra is claimed, Azure is not": it is not the workload that is denied
        if (meaning.fact === 'cloud' && endsInNot(cue)) return false
        if (!covered(cue).some((at) => used.has(at)) && (language === 'ja' || (weight(to, cue.from) === 0 && !startsAnew(to, cue.from))))
          return true
      }
    }
    return false
  }
  /** "are not allowed": a denial whose own words the phrase has taken denies nothing else. */
  const isFree = (at: number, { to, gapped }: Found<'fact'>): boolean => {
    const last = (deniers.get(at) ?? at) - 1
    return last <= at || last >= to || gapped.includes(last)
  }
  const hasInnerDenial = (fact: Found<'fact'>): boolean =>
    fact.gapped.some(
      (i) => deniers.has(i) && isFree(i, fact) && !(concord.has(word(i)) && (fact.meaning.value === 'no' || fact.meaning.value === 'none')),
    )
  /** "not without rights": the denial that a phrase opens with is itself denied; "ain't nothing" is not. */
  const deniedTwice = ({ from, meaning }: Found<'fact'>): boolean => meaning.value === 'none' && (affirmed.over(from)?.from ?? from) < from

  const inDeniedList = deniedInLists(annotated)
  return (fact) =>
    hasInnerDenial(fact) ||
    deniedTwice(fact) ||
    deniedBefore(fact) ||
    sharesNo(fact) ||
    answeredNo(fact) ||
    deniedAfter(fact) ||
    inDeniedList(fact)
}
