import type { Annotated, Found } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { indexOf, someToken } from '../spans.ts'
import { contrasts } from '../text/contrasts.ts'
import { gaps } from '../text/tokens.ts'
import { wordsIn } from '../words.ts'
import { isWhatWeAre, worksThere } from './other-firms.ts'

const owners = ['customer', 'they', 'otherPartner'] as const
const strangers = wordsIn(
  'another other second third different competing previous former prior old incumbent anderer anderen autre otro otra segundo',
)
const outsiders = new Set([...strangers, ...wordsIn('local his their her its which whose any some every new existing ein')])
const asWords = wordsIn('as als en como')
const holds = wordsIn('has have hold holds keep keeps is are own owns runs operates hat haben ist sind a ont est sont tiene tienen es son')

/** "bought from a reseller", "the reseller is somebody else", "a distributor does the reselling", "we pay the distributor". */
const isSomebodyElse = ({ tokens, clause, groupAt }: Annotated, { from, to, meaning }: Found<'fact'>): boolean => {
  const start = articles.has(tokens[from - 1]?.word ?? '') || possessives.has(tokens[from - 1]?.word ?? '') ? from - 1 : from
  const after = [tokens[to]?.word ?? '', tokens[to + 1]?.word ?? '']
  const opens = start < from && (clause[start - 1] !== clause[start] || contrasts.has(tokens[start - 1]?.word ?? ''))
  if (isWhatWeAre(tokens, to)) return false
  // "an integrator who is long out of the picture"
  if (opens && relatives.has(after[0] ?? '')) return true
  // "the incumbent, a big SI, works alongside us"
  let first = from
  while (from - first <= nearArticle && first > 0 && clause[first - 1] === clause[from]) first--
  if (articles.has(tokens[first]?.word ?? '') && groupAt('otherPartner', first - 1).includes(first)) return true
  if (meaning.value !== 'reseller') return false
  if (opens && acts.has(after[0] ?? '')) return true
  const isPaid = start < from && payers.has(tokens[start - 1]?.word ?? '')
  return (
    isPaid ||
    (sources.has(tokens[start - 1]?.word ?? '') && !worksThere(tokens, start)) ||
    (holds.has(after[0] ?? '') && elses.has(after[1] ?? ''))
  )
}
/** Verbs that say who does it without a pronoun: "somos su MSP". */
const ourVerbs = wordsIn('somos soy sommes actuamos')
const onesVerbs = wordsIn('est fait a gere')
const clients = wordsIn('customer customers client clients')
const prepositions = wordsIn('in inside within into on at for with under im bei fur mit dans chez pour avec sur en para con')
const articles = wordsOf(['definite', 'indefinite'])
/** How many words may stand between the start of an apposition and what it says. */
const nearArticle = 3
const possessives = wordsIn('our their its his her microsoft')
const relatives = wordsOf('relative')
/** Who pays somebody else is not that somebody. */
const payers = wordsIn('pay pays paid paying with zahlen zahlt bezahlen payons paient pagamos pagan')
/** What somebody does who is spoken of. */
const acts = wordsIn(
  'does handles sells supplies bills invoices charges pays gets settles provides manages takes macht verkauft liefert fakturiert fait vend fournit facture hace vende suministra',
)
const sources = wordsIn('from through via over uber vom von aupres par chez de por')
const elses = wordsIn('somebody someone another different other jemand quelqu alguien otro autre')

/** "The owner signs", "the owner's card", "the product owner", "the 365 admins": somebody, and no role of ours on a subscription. */
const isPerson = ({ tokens }: Annotated, { from, to }: Found<'fact'>): boolean => {
  const before = tokens[from - 1]?.word ?? ''
  if (staff.has(tokens[to - 1]?.word ?? '')) {
    if (outsideStaff.has(before)) return true
    // "I'm the admin who set you up" looks after the bot
    if (relatives.has(tokens[to]?.word ?? '') && tokens.slice(to, to + nearBot).some(({ word }) => word === 'you')) return true
  }
  if (to - from > 1 || !/^owners?$/.test(tokens[from]?.word ?? '')) return false
  // "OWNER: tk" heads who looks after an account
  if (tokens[from]?.owner || (tokens[to]?.gap === gaps.colon && !answers.has(tokens[to]?.word ?? ''))) return true
  return kinds.has(before) || (before === 'the' && people.has(tokens[to]?.word ?? ''))
}
const answers = wordsIn('yes no ja nein oui non si')
const staff = wordsIn('admin admins administrator administrators')
const outsideStaff = wordsIn('the their his her its')
const giving = wordsIn('given gave granted assigned handed gegeben erteilt donne accorde dado asignado')
const nearBot = 4
const kinds = wordsIn('product building business process data shop plant store site service workload cost')
const people = wordsIn('is was has will would signs signed said says told put pays paid wants does refuses insists himself herself')

/** "No access to Partner Center reports": to what Microsoft shows, and not to what the customer has. */
const isReporting = ({ tokens }: Annotated, { to, meaning }: Found<'fact'>): boolean =>
  meaning.fact === 'access' && tokens[to]?.word === 'to' && tokens.slice(to + 1, to + 4).some(({ word }) => reports.has(word))
const reports = wordsIn('partner report reports reporting dashboard dashboards insights analytics')

/** "GDAP with Exchange Administrator": a role in the directory, which acts on no Azure resource. */
const directoryRoles = ({ sentence, found }: Annotated): ((match: Found<'fact'>) => boolean) => {
  const withGdap = new Set(found.fact.filter(({ meaning }) => meaning.value === 'gdapOnly').map(({ from }) => sentence[from]))
  const products = indexOf(found.fact.filter(({ meaning }) => meaning.fact === 'cloud' && meaning.value !== 'azure'))
  return ({ from, to, meaning }) => {
    if (meaning.value !== 'rbac' || !withGdap.has(sentence[from])) return false
    for (let i = from; i < to; i++) if (products.startingAt(i).some((product) => product.to <= to)) return true
    return false
  }
}

const belongsToOthers = (annotated: Annotated, match: Found<'fact'>): boolean => {
  const { from, to, meaning } = match
  const { tokens, clause, groupAt, language } = annotated
  if (meaning.fact !== 'role' && meaning.fact !== 'access') return false
  const isOwner = (i: number): boolean => owners.some((id) => groupAt(id, i).length > 0)
  const isWe = (i: number): boolean =>
    groupAt('we', i).length > 0 ||
    groupAt('our', i).length > 0 ||
    ourVerbs.has(tokens[i]?.word ?? '') ||
    (language === 'fr' && tokens[i]?.word === 'on' && onesVerbs.has(tokens[i + 1]?.word ?? ''))
  // "a" is a verb in French only
  const isVerb = (i: number): boolean => holds.has(tokens[i]?.word ?? '') && (language === 'fr' || tokens[i]?.word !== 'a')
  /** "inside the client's subscription", "for the school": where or for whom something is done does not do it. */
  const isPlace = (i: number): boolean =>
    prepositions.has(tokens[articles.has(tokens[i - 1]?.word ?? '') ? i - 2 : i - 1]?.word ?? '') && clause[i - 1] === clause[i]
  for (let i = from; i < to; i++) if (isWe(i)) return false
  // "they look after themselves"
  if (meaning.fact === 'role' && meaning.strength === 'implies' && groupAt('they', from - 1).includes(from)) return true
  if (meaning.fact === 'role') {
    const before = tokens[from - 1]?.word ?? ''
    // "the vendor we replaced"
    if (groupAt('otherPartner', from).some((end) => end > to)) return true
    if (
      clause[from - 1] === clause[from] &&
      (outsiders.has(before) ||
        groupAt('customer', from - 1).includes(from) ||
        groupAt('otherPartner', from - 1).some((end) => end >= from))
    ) {
      // "we share it with a second MSP", but "we are the second MSP"
      const verb = articles.has(tokens[from - 2]?.word ?? '') ? from - 3 : from - 2
      if (strangers.has(before)) return !asWords.has(tokens[verb]?.word ?? '') && !(isVerb(verb) && isWe(verb - 1))
      // "as the customer's MSP we …", "we are their MSP"
      for (let i = from - 2; i >= 0 && clause[i] === clause[from]; i--) if (isWe(i) || asWords.has(tokens[i]?.word ?? '')) return false
      const next = tokens[to]
      return !(next && isWe(to))
    }
    if (isSomebodyElse(annotated, match)) return true
  }
  // who is the subject: the last person named before it in the clause, if that person "is" or "has" it
  for (let i = from - 1; i >= 0 && clause[i] === clause[from]; i--) {
    if (isWe(i)) return false
    if (isOwner(i) && !isPlace(i)) {
      // "we are their MSP and have Owner"
      const isPredicate = asWords.has(tokens[i - 1]?.word ?? '') || (isVerb(i - 1) && isWe(i - 2))
      // "our group has Contributor", but not "our client has"
      if (isPredicate || ((isWe(i - 1) || groupAt('our', i - 2).length > 0) && !clients.has(tokens[i]?.word ?? ''))) return false
      // "they have given Contributor to our shift leads"
      if (someToken(i + 1, from, (at) => giving.has(tokens[at]?.word ?? ''))) return false
      for (let j = i + 1; j <= Math.min(from - 1, i + 3); j++) if (isVerb(j)) return from - j <= 4
      return false
    }
  }
  return false
}

/** Whether a role or an access belongs to somebody else: "their reseller", "a second integrator", "the customer is an ISV". */
export const foreignerIn = (annotated: Annotated): ((match: Found<'fact'>) => boolean) => {
  const isDirectoryRole = directoryRoles(annotated)
  return (match) =>
    isPerson(annotated, match) || isReporting(annotated, match) || isDirectoryRole(match) || belongsToOthers(annotated, match)
}
