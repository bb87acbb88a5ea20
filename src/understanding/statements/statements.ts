import type { Annotated, Found } from '../annotate.ts'
import { foreignerIn } from '../scope/foreign.ts'
import { type Scopes, scopesOf } from '../scope/scope.ts'
import { firsts, indexOf, type Span } from '../spans.ts'
import type { Stance, Statement } from '../statement.ts'
import { linesOf } from '../text/lines.ts'
import { wordsIn } from '../words.ts'
import { withReason } from './because.ts'
import { leftBehind, succeeded } from './changes-of-contract.ts'
import { corrected, eitherOr, overtaken, takenBack } from './competing.ts'
import { delegatedOnly } from './delegated.ts'
import { elliptic } from './ellipsis.ts'
import { formStatements } from './forms.ts'
import { givenWay } from './given-way.ts'
import { longest } from './longest.ts'
import { supposedLost, withoutLosses } from './losses.ts'
import { mentionsIn } from './mentions.ts'
import { namedPlaces } from './named-places.ts'
import { noWayIn } from './no-way-in.ts'
import { outsideIn } from './outside.ts'
import { ownersIn } from './own-places.ts'
import { solePartners } from './sole-partner.ts'
import { toolPlaces } from './tool-places.ts'
import { verdictsIn } from './verdicts.ts'

type FactFound = Found<'fact'>

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

/** Clouds that only illustrate a wish ("one partner across Azure, 365 and Dynamics") when another sentence, or what follows in this one, says which one is meant. */
const backdropsOf = (
  found: readonly FactFound[],
  wishes: readonly Span[],
  { sentence, found: all }: Annotated,
): ((match: FactFound) => boolean) => {
  const clouds = new Set(found.filter(({ meaning }) => meaning.fact === 'cloud').map(({ from }) => sentence[from]))
  const focused = new Set(all.cue.filter(({ meaning }) => meaning.cue === 'focus').map(({ from }) => sentence[from]))
  const meant = [...focused].filter((one) => clouds.has(one))
  const wished = new Set(wishes.map(({ from }) => sentence[from]))
  const focus = firsts(
    all.cue.filter(({ meaning }) => meaning.cue === 'focus'),
    sentence,
  )
  return ({ meaning, from }) =>
    meaning.fact === 'cloud' &&
    wished.has(sentence[from]) &&
    (meant.length > 1 || (meant.length === 1 && (meant[0] !== sentence[from] || from < (focus.get(sentence[from] ?? 0) ?? from))))
}

/** "Azure, the customer's", "both subscriptions are the client's own": a possessor that stands alone says whose it is. */
const ownersAlone = ({ tokens, clause, startsOf }: Annotated): readonly Statement[] =>
  startsOf('customer').flatMap((i): readonly Statement[] => {
    if (tokens[i]?.owner !== true) return []
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
  const found = longest([...annotated.found.fact, ...verdictsIn(annotated)])
  const isForeign = foreignerIn(annotated)
  const ownerOf = ownersIn(annotated)
  const isMention = mentionsIn(found, annotated)
  const spanning = solePartners(annotated)
  const wishes = [...spanning, ...found.filter(({ meaning }) => meaning.value === 'onePartnerAcrossClouds')]
  const isOutside = outsideIn(annotated)
  const isToolPlace = toolPlaces(annotated)
  const isBackdrop = backdropsOf(found, wishes, annotated)
  // "we have nothing to do with their M365" says of no place that it is ours
  const clouds = indexOf(annotated.found.fact.filter(({ meaning }) => meaning.fact === 'cloud'))
  const isOpposite = ({ meaning, from, to }: FactFound): boolean => {
    if (meaning.fact !== 'tenant' || clouds.over(to - 1) === undefined) return true
    for (let i = from; i < to; i++) if (annotated.groupAt('place', i).length > 0) return true
    return false
  }
  const phrased = found
    .filter((match) => !isMention(match) && !isForeign(match) && !isOutside(match) && !isToolPlace(match) && !isBackdrop(match))
    .map((match): Statement => {
      const { fact, value, strength, denied } = match.meaning
      const stance = stanceOf(match, scopes)
      const owner = fact === 'tenant' ? ownerOf(match) : null
      if (owner !== null) return { fact, strength, from: match.from, to: match.to, value: owner, stance }
      const base = { fact, strength, from: match.from, to: match.to }
      if (scopes.replaced(match)) return { ...base, value, stance: 'denied' }
      // "what if there were no AKS?", "suppose it was not CSP"
      if (stance === 'supposed' && scopes.denied(match))
        return denied === null ? { ...base, value, stance: 'denied' } : { ...base, value: denied, stance }
      return stance === 'denied' && denied !== null && isOpposite(match)
        ? { ...base, value: denied, stance: 'stated' }
        : { ...base, value, stance }
    })
  const all = [
    ...phrased,
    ...formStatements(annotated, phrased),
    ...noWayIn(annotated, phrased),
    ...spanning,
    ...ownersAlone(annotated),
    ...namedPlaces(annotated),
  ].sort((a, b) => a.from - b.from)
  const weighed = [
    elliptic,
    eitherOr,
    corrected,
    takenBack,
    succeeded,
    overtaken,
    leftBehind,
    givenWay,
    delegatedOnly,
    supposedLost,
    withoutLosses,
    withReason,
    quotedGivesWay,
  ].reduce<readonly Statement[]>((some, weigh) => weigh(some, annotated), all)
  return weighed
}
