import type { FactId } from '../knowledge/facts.ts'
import type { Annotated, Found } from './annotate.ts'
import { corrected, eitherOr, overtaken, takenBack } from './competing.ts'
import { foreignerIn } from './foreign.ts'
import { formStatements } from './forms.ts'
import { longest } from './longest.ts'
import { namedPlaces } from './named-places.ts'
import { ownersIn } from './own-places.ts'
import { type Scopes, scopesOf } from './scope.ts'
import { solePartners } from './sole-partner.ts'
import { indexOf, isInside, type Span } from './spans.ts'
import type { Stance, Statement } from './statement.ts'
import { linesOf } from './text/lines.ts'
import { gaps, type Token } from './text/tokens.ts'
import { wordsIn } from './words.ts'

type FactFound = Found<'fact'>

/** Facts whose longer phrases swallow a product's name that they contain: "Azure IP co-sell" is not about Azure. */
const swallows: ReadonlySet<FactId> = new Set(['goals', 'access', 'marketplace', 'existingRecord', 'customerWillAct'])
/** Facts that a longer phrase of another one only mentions: "another partner has the claim", "Marketplace: we have nothing there", "nothing to keep up by hand". */
const mentioned: Readonly<Partial<Record<FactId, readonly FactId[]>>> = {
  existingRecord: ['partners', 'tenant'],
  marketplace: ['access'],
  goals: ['deployment'],
}
/** What a wish or a claim only mentions: "our Solutions Partner status", "the customer's Azure commitment". */
const isMention = ({ meaning, from, to }: FactFound, by: FactFound): boolean =>
  ((mentioned[by.meaning.fact] ?? []).includes(meaning.fact) && isInside({ from, to }, by)) ||
  (by.meaning.fact === 'goals' &&
    ((meaning.strength === 'implies' && by.meaning.value === 'designation') || (meaning.fact === 'tenant' && from < by.from && to < by.to)))
const swallower = (found: readonly FactFound[], annotated: Annotated): ((match: FactFound) => boolean) => {
  const names = indexOf(annotated.found.notCloud)
  const long = indexOf(found.filter(({ meaning }) => swallows.has(meaning.fact)))
  const moves = indexOf(found.filter(({ meaning }) => meaning.fact === 'leavingEa'))
  const acts = indexOf(found.filter(({ meaning }) => meaning.fact === 'customerWillAct'))
  const records = indexOf(found.filter(({ meaning }) => meaning.fact === 'existingRecord'))
  const hasTheirs = found.some(({ meaning }) => meaning.fact === 'tenant' && meaning.value === 'customer' && meaning.strength === 'says')
  return (match) => {
    const { fact, value } = match.meaning
    const holder = long.over(match.to - 1)
    if (holder !== undefined && holder !== match && isMention(match, holder)) return true
    if (fact === 'cloud') {
      const name = names.over(match.from)
      const phrase = long.over(match.from)
      return (
        (name !== undefined && isInside(match, name)) ||
        (phrase !== undefined && isInside(match, phrase) && phrase.literal.includes(match.from))
      )
    }
    // "nobody has registered themselves" is about the record, "will make no entries" about who makes them
    const other = fact === 'existingRecord' && value === 'none' ? acts : fact === 'customerWillAct' ? records : undefined
    if ((other?.over(match.from)?.from ?? match.from) < match.from) return true
    // "our resource groups" lie in their subscription
    if (fact === 'tenant' && value === 'partner' && /^groups?$/.test(annotated.tokens[match.to - 1]?.word ?? '') && hasTheirs) return true
    // "our Azure VM image" is no place
    if (fact === 'tenant' && value === 'partner' && isOffering(annotated.tokens[match.to])) return true
    if (fact === 'agreement' && topics.has(annotated.tokens[match.to]?.word ?? '')) return true
    // "from EA to MCA" speaks of the move, not of an MCA in force
    return fact === 'agreement' && value === 'mca' && moves.over(match.from) !== undefined
  }
}

const offerings = wordsIn(
  'id ids name number vm image images offer offers offering app apps application applications product products solution solutions practice team teams business consultants consultant engineers engineer architects guys folks people experts skills services competency specialization specialisation revenue partner managed marketplace template templates appliance migration',
)
/** "Our EA expert", "the MCA documentation": about contracts, and not under one. */
const topics = wordsIn('expert experts specialist specialists desk documentation docs guide training course games studio')
const isOffering = (token: Token | undefined): boolean => token !== undefined && token.gap <= gaps.joint && offerings.has(token.word)

const stanceOf = (match: FactFound, scopes: Scopes): Stance =>
  scopes.supposed(match)
    ? 'supposed'
    : scopes.elsewhere(match)
      ? 'elsewhere'
      : scopes.denied(match)
        ? 'denied'
        : scopes.open(match)
          ? 'open'
          : scopes.past(match)
            ? 'past'
            : 'stated'

/** Clouds that only illustrate a wish ("one partner across Azure, 365 and Dynamics") when another sentence says which one is meant. */
const isBackdrop = (
  match: FactFound,
  found: readonly FactFound[],
  wishes: readonly Span[],
  { sentence, found: all }: Annotated,
): boolean => {
  if (match.meaning.fact !== 'cloud') return false
  const inSentence = (other: { from: number }): boolean => sentence[other.from] === sentence[match.from]
  const focused = all.cue.some(
    (cue) =>
      cue.meaning.cue === 'focus' &&
      !inSentence(cue) &&
      found.some((other) => other.meaning.fact === 'cloud' && sentence[other.from] === sentence[cue.from]),
  )
  return focused && wishes.some(inSentence)
}

/** "Azure, the customer's", "both subscriptions are the client's own": a possessor that stands alone says whose it is. */
const ownersAlone = ({ tokens, clause, groupAt }: Annotated): readonly Statement[] =>
  tokens.flatMap(({ owner }, i): readonly Statement[] => {
    if (!owner || groupAt('customer', i).length === 0) return []
    const end = tokens[i + 1]?.word === 'own' ? i + 2 : i + 1
    const start = clause[i - 1] === clause[i] ? i - 1 : i
    const alone =
      end > i + 1 || clause[start - 1] !== clause[i] || being.has(tokens[start - 1]?.word ?? '') || being.has(tokens[i - 1]?.word ?? '')
    return alone && clause[end] !== clause[i]
      ? [{ fact: 'tenant', value: 'customer', strength: 'implies', stance: 'stated', from: i, to: i + 1 }]
      : []
  })
const being = wordsIn('is are being was were stays remains all both entirely wholly')

/** What stands in a quoted thread gives way to the writer's own words. */
const quotedGivesWay = (statements: readonly Statement[], { text, tokens }: Annotated): readonly Statement[] => {
  if (!/^\s*>/m.test(text)) return statements
  const quoted = new Set(
    linesOf(text, tokens)
      .filter((line) => /^\s*>/.test(line.text))
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  )
  const own = new Set(
    statements
      .filter(({ from, strength, stance }) => !quoted.has(from) && strength === 'says' && stance === 'stated')
      .map(({ fact }) => fact),
  )
  return statements.filter(({ from, fact }) => !quoted.has(from) || !own.has(fact))
}

/** Every fact's phrase in the message with how it is meant; a denial that states the opposite value is turned into it. */
export const statementsOf = (annotated: Annotated, scopes: Scopes = scopesOf(annotated)): readonly Statement[] => {
  const found = longest(annotated.found.fact)
  const isForeign = foreignerIn(annotated)
  const ownerOf = ownersIn(annotated)
  const isSwallowed = swallower(found, annotated)
  const spanning = solePartners(annotated)
  const wishes = [...spanning, ...found.filter(({ meaning }) => meaning.value === 'onePartnerAcrossClouds')]
  const phrased = found
    .filter((match) => !isSwallowed(match) && !isForeign(match) && !isBackdrop(match, found, wishes, annotated))
    .map((match): Statement => {
      const { fact, value, strength, denied } = match.meaning
      const stance = stanceOf(match, scopes)
      const owner = fact === 'tenant' ? ownerOf(match) : null
      if (owner !== null) return { fact, strength, from: match.from, to: match.to, value: owner, stance }
      const base = { fact, strength, from: match.from, to: match.to }
      // "what if there were no AKS?"
      if (stance === 'supposed' && denied !== null && scopes.denied(match)) return { ...base, value: denied, stance }
      return stance === 'denied' && denied !== null ? { ...base, value: denied, stance: 'stated' } : { ...base, value, stance }
    })
  const all = [...phrased, ...formStatements(annotated, phrased), ...spanning, ...ownersAlone(annotated), ...namedPlaces(annotated)].sort(
    (a, b) => a.from - b.from,
  )
  return quotedGivesWay(overtaken(takenBack(corrected(eitherOr(all, annotated), annotated), annotated), annotated), annotated)
}
