import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { indexOf, isInside, overlapping, type Span, someToken } from '../spans.ts'
import { gaps, type Token } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import { requestedIn } from './verdicts.ts'

type FactFound = Found<'fact'>

/** Facts whose longer phrases swallow a product's name that they contain: "Azure IP co-sell" is not about Azure. */
const swallows: ReadonlySet<FactId> = new Set(['goals', 'access', 'marketplace', 'existingRecord', 'customerWillAct'])
/** Facts that a longer phrase of another one only mentions: "another partner has the claim", "Marketplace: we have nothing there", "Microsoft pays us out", "we invoice the licences ourselves", "nothing to keep up by hand". */
const mentioned: Readonly<Partial<Record<FactId, readonly FactId[]>>> = {
  existingRecord: ['partners', 'tenant', 'deployment', 'customerWillAct'],
  marketplace: ['access', 'goals', 'agreement'],
  goals: ['deployment'],
}
/** What may stand between "we are" and the badge. */
const inBadges = wordsIn('a an the already currently both azure microsoft certified full proud now ein eine un une')
const nearBadge = 4
const holding = wordsOf('be', 'am being bin sommes somos')
/** "We already have the badge". */
const having = wordsOf('have', 'hold got a')
const yet = wordsOf('already')
const articles = wordsOf('indefinite', 'the')
const sale = /^re-?sell|^resold/

/** What a wish or a claim only mentions: "our Solutions Partner status", "the customer's Azure commitment". */
const isMention = ({ meaning, from, to }: FactFound, by: FactFound): boolean =>
  ((mentioned[by.meaning.fact] ?? []).includes(meaning.fact) && isInside({ from, to }, by)) ||
  // "count against the customer's Azure commitment"
  (by.meaning.value === 'macc' && isInside({ from, to }, by)) ||
  (by.meaning.fact === 'goals' &&
    ((meaning.strength === 'implies' && by.meaning.value === 'designation') || (meaning.fact === 'tenant' && from < by.from && to < by.to)))
/** Whether a phrase only mentions its fact, because of what stands over it or behind it; each answer takes constant time. */
export const mentionsIn = (found: readonly FactFound[], annotated: Annotated): ((match: FactFound) => boolean) => {
  const names = indexOf(annotated.found.notCloud)
  const long = indexOf(found.filter(({ meaning }) => swallows.has(meaning.fact)))
  const moves = indexOf(annotated.found.fact.filter(({ meaning }) => meaning.fact === 'leavingEa'))
  const acts = indexOf(found.filter(({ meaning }) => meaning.fact === 'customerWillAct'))
  const records = indexOf(found.filter(({ meaning }) => meaning.fact === 'existingRecord'))
  const isRequested = requestedIn(annotated)
  const verdicts = overlapping(found.filter(({ meaning }) => meaning.fact === 'pracrApproved'))
  const hasTheirs = found.some(({ meaning }) => meaning.fact === 'tenant' && meaning.value === 'customer' && meaning.strength === 'says')
  const word = (at: number): string => annotated.tokens[at]?.word ?? ''
  const isHeld = ({ from }: FactFound): boolean => {
    let at = from - 1
    while (at > from - nearBadge && inBadges.has(word(at))) at--
    if (annotated.sentence[at] !== annotated.sentence[from]) return false
    if (having.has(word(at)) && (yet.has(word(at - 1)) || yet.has(word(at + 1)))) return true
    return holding.has(word(at)) || (word(at) === 'as' && articles.has(word(at + 1)))
  }
  /** "It won't change", but "it won't change anything for us". */
  const isState = ({ from, to }: FactFound): boolean =>
    annotated.clause[from - 1] === annotated.clause[from] &&
    (states.has(word(from - 1)) ||
      (word(from - 1) === 'it' && /^changes?$/.test(word(to - 1)) && annotated.clause[to] !== annotated.clause[from]))
  const isRanked = ({ from, to }: FactFound): boolean => {
    for (let i = from - 1; i < to; i++) if (numbers.has(word(i))) return true
    return false
  }
  const isOurs = ({ from }: FactFound): boolean =>
    annotated.clause[from - 1] === annotated.clause[from] && annotated.groupAt('we', from - 1).includes(from)
  const isCounting = ({ from, to }: FactFound): boolean =>
    word(to - 1) === '社' &&
    [1, 2, 3, 4].some((back) =>
      annotated.groupAt('customer', from - back).some((end) => end === from || (end === from - 1 && topicMarks.has(word(end)))),
    )
  /** "A reseller called Bechtle sells it", "they buy through a distributor": somebody else's role. */
  const others = indexOf(annotated.otherFirms)
  const sentencesOf = (ones: readonly Span[]): ReadonlySet<number | undefined> => new Set(ones.map(({ from }) => annotated.sentence[from]))
  const offers = indexOf(annotated.found.fact.filter(({ meaning }) => meaning.fact === 'marketplace'))
  const ofContracts = sentencesOf(
    annotated.found.fact.filter(({ meaning, from }) => meaning.fact === 'agreement' && offers.over(from) === undefined),
  )
  const ofStores = sentencesOf(annotated.found.field.filter(({ meaning }) => meaning.fact === 'marketplace'))
  /** "They are on an EA, Microsoft sends the invoice": how a contract is paid, and no offer that is sold. */
  const isBilling = ({ from, to }: FactFound): boolean =>
    ofContracts.has(annotated.sentence[from]) &&
    !ofStores.has(annotated.sentence[from]) &&
    someToken(from, to, (at) => bills.test(word(at)))
  return (match) => {
    const { fact, value } = match.meaning
    if (value === 'transactable' && isBilling(match)) return true
    const holder = long.over(match.to - 1)
    if (holder !== undefined && holder !== match && isMention(match, holder)) return true
    // "we are a Solutions Partner", "as an Azure Expert MSP": a badge that is held is no wish
    if (value === 'designation' && isHeld(match)) return true
    // "we are owner of one SaaS product"
    if (value === 'rbac' && word(match.to) === 'of' && ownables.has(word(match.to - 1))) {
      for (let i = match.to + 1; i <= match.to + nearOwned; i++) if (owned.has(word(i))) return true
    }
    if (fact === 'role' && others.over(match.from) !== undefined) return true
    // "our vendor manager" is whom we report to
    if (fact === 'role' && clerks.has(word(match.to)) && (annotated.tokens[match.to]?.gap ?? gaps.sentence) <= gaps.joint) return true
    // "I opened the claim screen"
    if (fact === 'existingRecord' && value === 'us' && screens.has(word(match.to))) return true
    // 「お客様2社」: two customers, and no partners
    if (fact === 'partners' && isCounting(match)) return true
    // "our distributor's slides": whom we buy from
    if (value === 'reseller' && sellers.has(word(match.to - 1)) && annotated.groupAt('our', match.from - 1).length > 0)
      return !isOffering(annotated.tokens[match.to])
    // "we resell our own SaaS"
    if ((value === 'reseller' || value === 'csp') && sale.test(word(match.to - 1)) && annotated.groupAt('our', match.to).length > 0)
      return true
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
    // "we asked them to set the partner ID" does not say that they do
    if (fact === 'customerWillAct' && value === 'yes' && isRequested(match)) return true
    // "PRACR: they turned us down" is Microsoft's answer
    if (fact === 'customerWillAct' && verdicts(match)) return true
    // "we will not put anything new there" is about us
    if (fact === 'customerWillAct' && isOurs(match)) return true
    // "and that won't change": a state of things, and no customer
    if (fact === 'customerWillAct' && value === 'no' && predicates.has(word(match.from)) && isState(match)) return true
    // "our resource groups" lie in their subscription
    if (fact === 'tenant' && value === 'partner' && /^groups?$/.test(annotated.tokens[match.to - 1]?.word ?? '') && hasTheirs) return true
    // "subscription two is ours alone" says who works there
    if (fact === 'tenant' && value === 'partner' && soles.has(word(match.to)) && isRanked(match)) return true
    // "our Azure VM image" is no place
    if (fact === 'tenant' && value === 'partner' && isOffering(annotated.tokens[match.to])) return true
    if (fact === 'agreement' && topics.has(annotated.tokens[match.to]?.word ?? '')) return true
    // "from EA to MCA" speaks of the move, not of an MCA in force
    return fact === 'agreement' && value === 'mca' && moves.over(match.from) !== undefined
  }
}

const numbers = wordsIn('one two three first second third other 1 2 3')
const soles = wordsIn('alone allein seul solo')
const screens = wordsIn('screen form page tool portal wizard dialog template')
const bills = /^(?:invoic|bill|rechnung|factur)/
const clerks = wordsIn('manager managers management onboarding')
const topicMarks = wordsIn('は が')
const ownables = wordsIn('owner owners')
const owned = wordsIn('product products saas company business firm app software solution startup agency consultancy')
const nearOwned = 4
const sellers = wordsIn('distributor distributors reseller resellers lsp disti wholesaler distributeur revendeur distribuidor mayorista')
const states = wordsIn('that this which these those nothing das dies ca cela ce esto eso')
const predicates = wordsIn('will would does is wird ne no')
const offerings = wordsIn(
  'id ids name number admin admins administrator administrators lead architect manager colleague colleagues developers devs guy vm image images offer offers offering app apps application applications product products solution solutions practice team teams business consultants consultant engineers engineer architects guys folks people experts skills services competency specialization specialisation revenue partner managed marketplace template templates appliance migration',
)
/** "Our EA expert", "the MCA documentation": about contracts, and not under one. */
const topics = wordsIn('expert experts specialist specialists desk documentation docs guide training course games studio')
const isOffering = (token: Token | undefined): boolean => token !== undefined && token.gap <= gaps.joint && offerings.has(token.word)
