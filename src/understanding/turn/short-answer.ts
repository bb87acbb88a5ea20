import { type FactId, factOf } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { placesNamed } from '../parts/ranks.ts'
import { indexOf } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { longest } from '../statements/longest.ts'
import { verdictsOf } from '../statements/verdicts.ts'
import { bareValue } from '../vocabulary/bare.ts'
import type { QuestionCue } from '../vocabulary/questions.ts'
import { wordsIn } from '../words.ts'

/** A short answer to the fact that was just asked: one of its values, or that the user does not know. */
type ShortAnswer = { readonly kind: 'value'; readonly value: string } | { readonly kind: 'notKnown'; readonly findsOut: boolean }

const meansNo: Readonly<Partial<Record<FactId, string>>> = {
  existingRecord: 'none',
  access: 'none',
  marketplace: 'none',
  environment: 'public',
  partners: 'one',
  goals: 'none',
}
const meansYes: Readonly<Partial<Record<FactId, string>>> = { partners: 'several' }

/** What may stand around the place of an option: with any other word the place tells something else, or is asked about. */
const aroundChoice = wordsIn(
  'the a one option answer choice variant it its is that would be i d id s say think guess believe suppose take pick choose go with for um hmm well ok okay please mostly mainly probably rather more or less like decided decide settled final finally now then das ist ware wohl eher ich sage denke glaube nehme wurde sagen bitte meistens antwort variante entschieden jetzt nun c est ce serait je dirais pense plutot prends maintenant es seria yo diria creo mas bien decidido ahora la el le de で す の が を 方 も か な',
)
const chooses: ReadonlySet<QuestionCue> = new Set(['first', 'second', 'third', 'last', 'yes'])

/** Whether a message says which option it is, and no more. */
const isChoice = ({ tokens, found, cuesOf }: Annotated): boolean => {
  const chosen = indexOf(found.question.filter(({ meaning }) => chooses.has(meaning.question)))
  const passed = indexOf([...cuesOf('courtesy'), ...cuesOf('uncertainty')])
  const isPassed = (at: number): boolean => chosen.over(at) !== undefined || passed.over(at) !== undefined
  return tokens.length === 1 || tokens.every(({ word }, at) => aroundChoice.has(word) || isPassed(at))
}

/** Words of somebody who leans to what they say, as one who believes it does. */
const leaning = wordsIn(
  'probably likely presumably mostly mainly think guess suppose believe should wahrscheinlich vermutlich wohl denke glaube meistens probablement surement vraisemblablement pense crois probablemente seguramente creo supongo',
)
const leaningSaid = /多分|たぶん|おそらく|だと思います|はず/u
/** The longest answer that leans to a value. */
const longestLeaning = 16

/** The one value of a fact that an answer leans to: "probably Terraform, I would have to ask". */
const leanedTo = (asked: FactId, annotated: Annotated): string | undefined => {
  const { tokens, found, text, cuesOf } = annotated
  const leans = tokens.some(({ word }) => leaning.has(word)) || leaningSaid.test(text)
  if (asked === 'goals' || !leans || tokens.length > longestLeaning) return undefined
  const named = longest(found.fact).filter(({ meaning }) => meaning.strength === 'says' || meaning.fact === asked)
  const isDenied = cuesOf('negation').length + cuesOf('choice').length > 0
  const [value, ...others] = new Set(named.filter(({ meaning }) => meaning.fact === asked).map(({ meaning }) => meaning.value))
  const saysElse = named.some(({ meaning }) => meaning.fact !== asked && meaning.fact !== 'cloud')
  if (isDenied || others.length > 0 || saysElse) return undefined
  return value ?? bareIn(asked, annotated)
}

/** The value that the first clause names by a bare word, beside words of leaning alone: "mostly the portal I think". */
const bareIn = (asked: FactId, { tokens, clause }: Annotated): string | undefined => {
  const words = tokens.flatMap(({ word }, at) => (clause[at] === 0 && !leaning.has(word) && !aroundChoice.has(word) ? [word] : []))
  const [value, ...more] = words.map((word) => bareValue(asked, word))
  return more.length > 0 ? undefined : value
}

/** What may stand around the one who owns a tenant. */
const aroundOwner = wordsIn(
  'in at the it its is that would be i who owns own owned has have holds belongs to of with on by side one tenant subscription runs there think guess believe s does do a yes yep for and just only dort beim bei im das ist ware der dem den des die wohl gehort ja c est ce serait chez le la du au celui el es seria del en de al lo que で す の が に は さ ん 様 お',
)

/** Whether the customer is all that a message names. */
const namesCustomerAlone = ({ tokens, groupAt, cuesOf }: Annotated): boolean => {
  const named = tokens.flatMap((_, at) => groupAt('customer', at).map((to) => ({ from: at, to })))
  if (named.length === 0 || cuesOf('negation').length > 0) return false
  const customers = indexOf(named)
  return tokens.every(({ word }, at) => aroundOwner.has(word) || customers.over(at) !== undefined)
}

/** Whether not to know is about what a word means, and not about what was asked: "I don't know what ARM is". */
const asksMeaning = ({ tokens, found }: Annotated): boolean =>
  found.question.some(
    ({ meaning, from, to }) =>
      !found.topic.some((topic) => topic.from >= from && topic.to <= to) &&
      (meaning.question === 'meaning' || meaning.question === 'clarify' || meaning.question === 'howTo') &&
      !tokens.slice(from, to).some(({ word }) => others.has(word)),
  )
const others = wordsIn('it they them he she their')

/** What Microsoft said of an application: "they said no", "refused, twice", 「まだ承認されていません」. */
const verdict = (annotated: Annotated): string | undefined => {
  const { cuesOf } = annotated
  const values = verdictsOf(annotated).map(({ value }) => value)
  if (values.length === 0 || cuesOf('hypothesis').length + cuesOf('uncertainty').length > 0) return undefined
  const isDenied = cuesOf('negation').length + cuesOf('negationAfter').length > 0
  return isDenied || values.includes('no') ? 'no' : 'yes'
}

/** The longest answer that a bare word opens. */
const longestOpening = 3
/**
 * What a message says of the fact asked in the bare words it opens with, before it says why: "ours, because the customer has no
 * subscription". Undefined where it says nothing behind it.
 */
export const openedWith = (asked: FactId, { tokens, clause, cuesOf }: Annotated): Statement | undefined => {
  const end = clause.indexOf(1)
  if (asked !== 'tenant' || end < 1 || end > longestOpening || cuesOf('negation').some(({ from }) => from < end)) return undefined
  const [value, ...more] = new Set(tokens.slice(0, end).flatMap(({ word }) => bareValue(asked, word) ?? []))
  return value === undefined || more.length > 0 ? undefined : { fact: asked, value, strength: 'says', stance: 'stated', from: 0, to: end }
}

/** The place, from 0, that a bare figure gives among the options; of partners it is their number. */
const figureIn = ({ tokens, wordAt }: Annotated, asked: FactId): number | undefined =>
  tokens.length === 1 && /^[1-9]$/.test(wordAt(0)) && asked !== 'partners' ? Number(wordAt(0)) - 1 : undefined

/** How a message of few words answers the question about `asked`, or null; of more than eight words only what they lean to counts. */
export const shortAnswer = (asked: FactId, annotated: Annotated): ShortAnswer | null => {
  const { tokens, found, cuesOf } = annotated
  if (tokens.length === 0) return null
  const leaned = leanedTo(asked, annotated)
  if (leaned !== undefined) return { kind: 'value', value: leaned }
  if (tokens.length > 8 || asksMeaning(annotated)) return null
  const says = (question: QuestionCue): boolean => found.question.some(({ meaning }) => meaning.question === question)
  const opens = (question: QuestionCue): boolean => found.question.some(({ meaning, from }) => meaning.question === question && from === 0)
  if (asked === 'goals' && says('noGoal')) return { kind: 'value', value: 'none' }
  const findsOut = says('findOut')
  if ((says('dontKnow') || findsOut) && !found.fact.some(({ meaning }) => meaning.fact !== asked)) return { kind: 'notKnown', findsOut }
  if (asked === 'tenant' && namesCustomerAlone(annotated)) return { kind: 'value', value: 'customer' }
  const said = asked === 'pracrApproved' ? verdict(annotated) : undefined
  if (said !== undefined) return { kind: 'value', value: said }
  const values = Object.keys(factOf(asked).values)
  const [named = figureIn(annotated, asked)] = placesNamed(annotated, values.length)
  const chosen = named === undefined ? undefined : values[named]
  if (chosen !== undefined && isChoice(annotated)) return { kind: 'value', value: chosen }
  const isYesNo = values.includes('yes')
  if (opens('no')) {
    const value = isYesNo ? 'no' : meansNo[asked]
    if (value !== undefined) return { kind: 'value', value }
  }
  if (opens('yes')) {
    const value = isYesNo ? 'yes' : meansYes[asked]
    if (value !== undefined) return { kind: 'value', value }
  }
  // one of these words in a longer sentence says something else, and so does one that is denied: "not theirs" does not say whose
  if (tokens.length > 4) return null
  const denials = cuesOf('negation')
  const isDenied = (at: number): boolean => asked === 'tenant' && denials.some(({ to }) => to <= at && at <= to + 1)
  const word = tokens.map((token, at) => (isDenied(at) ? undefined : bareValue(asked, token.word))).find((value) => value !== undefined)
  return word === undefined ? null : { kind: 'value', value: word }
}
