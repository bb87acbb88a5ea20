import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated, Found } from '../annotate.ts'
import { isTitled } from '../parts/names.ts'
import type { ReadingContext } from '../reading.ts'
import { indexOf, isInside, openings, overlapping, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { endsInQuestion } from '../text/asks.ts'
import { gaps } from '../text/tokens.ts'
import type { QuestionCue } from '../vocabulary/questions.ts'
import { wordsIn } from '../words.ts'
import { asksOnly } from './only-asks.ts'
import { asksWho, type Named, necessityIn } from './subjects.ts'

/** What the decision on the intent rests on. */
export interface Evidence {
  readonly annotated: Annotated
  readonly named: Named
  /** Facts that are stated, whatever they are stated of. */
  readonly stated: readonly Statement[]
  readonly supposed: readonly Statement[]
  readonly context: ReadingContext
  /** The message answers the question that was asked. */
  readonly answers: boolean
  /** It asks about a part that stands, and tells nothing. */
  readonly pointed: boolean
}

const interrogatives = wordsIn(
  'what who whom whose which where when why how is are does do did can could may might will would should shall was were has have any wer wie wo wann warum welche welcher welches kann darf geht funktioniert que qui quoi comment pourquoi quand quel quelle combien est peut quien cual como cuando cuanto cuantos puede es funciona',
)
const possibility = wordsIn('can could may do does will is are should would kann konnen darf durfen geht peut peuvent puede pueden se')
/** Facts that tell what a workload is rather than how things stand with it. */
const essential: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role', 'goals'])
const ors = wordsIn('or oder ou o')
/** Names of makers and wares that are out of scope as names. */
const foreign = wordsIn('aws google gcp salesforce bitcoin')
/** Whether a phrase out of scope is only part of a name: "Fourth Coffee", "Weather Systems Ltd". */
const ofNames = ({ tokens, language, wordAt }: Annotated): ((match: Found<'question'>) => boolean) => {
  const isCapital = (at: number): boolean => (tokens[at]?.capitals ?? 'none') !== 'none'
  const isBeside = (at: number, gap: number): boolean => isCapital(at) && (tokens[gap]?.gap ?? gaps.clause) === gaps.none
  const tellsNone = language === 'ja' || (tokens.length > 4 && isTitled(tokens))
  return ({ from, to }) => {
    if (tellsNone || to - from > 1 || !isCapital(from) || foreign.has(wordAt(from))) return false
    // in German every noun has a capital, and one alone in front opens the sentence
    return isBeside(from - 1, from) ? language !== 'de' || from > 0 : isBeside(to, to) && to < tokens.length
  }
}

/** Facts that a question about the models may name: "which of them survives a move from EA to MCA?" */
const own: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role'])
/** "Which of them pays incentives?" picks among the models by what holds for some, and tells of nobody. */
export const picksAmong = ({ annotated: { found, sentence }, stated, named }: Pick<Evidence, 'annotated' | 'stated' | 'named'>): boolean =>
  named.attribute !== null &&
  sentence.at(-1) === 0 &&
  found.question.some(({ meaning, from }) => meaning.question === 'which' && from <= 2) &&
  !found.question.some(({ meaning }) => meaning.question === 'need') &&
  !stated.some(({ fact }) => own.has(fact))

const tellsOfUs = ({ startsOf }: Annotated): boolean => startsOf('we').length + startsOf('our').length > 0

/** Whether the facts describe the writer's own situation rather than the object of a question. */
export const isScenario = ({ annotated, stated, named }: Pick<Evidence, 'annotated' | 'stated' | 'named'>): boolean => {
  if (picksAmong({ annotated, stated, named })) return false
  const facts = new Set(stated.map(({ fact }) => fact))
  const { sentence, clause, found, wordAt } = annotated
  // "Does CUA work when our whole product is on AKS?", "We're purely a reseller, would PAL work?"
  const starts = openings(clause)
  const asksWhether = [0, ...found.model.map(({ from }) => starts[clause[from] ?? 0])].some((at) => possibility.has(wordAt(at ?? -1)))
  if (named.askedModels.length > 0 && asksWhether && sentence.at(-1) === 0 && facts.size <= 3) return false
  const own = tellsOfUs(annotated)
  if (facts.has('role') && (own || facts.size > 2)) return true
  return facts.size > 3 || (facts.size > 2 && named.askedModels.length === 0) || (facts.size > 1 && own && named.askedModels.length === 0)
}

/** Everything the choice of an intent looks at, worked out once. */
export interface Signs {
  readonly words: number
  readonly text: string
  readonly asks: (question: QuestionCue) => boolean
  readonly opensWith: (question: QuestionCue) => boolean
  readonly isQuestion: boolean
  readonly oneSentence: boolean
  /** Begins with "can", "does", "is" … */
  readonly asksWhether: boolean
  /** The writer tells of a situation of their own. */
  readonly scenario: boolean
  /** The writer speaks of themselves. */
  readonly own: boolean
  /** Nothing is stated. */
  readonly bare: boolean
  /** How many facts are stated, goals aside. */
  readonly told: number
  readonly supposes: boolean
  /** A model is named, and where the message tells a situation, in its last sentence. */
  readonly spoken: boolean
  readonly asked: boolean
  readonly several: boolean
  /** A model is named, and no other. */
  readonly ofOneModel: boolean
  readonly certain: boolean
  readonly hasFacts: boolean
  /** Facts outside the models' own names. */
  readonly checkable: boolean
  readonly answers: boolean
  /** It asks about a part that stands, and tells nothing. */
  readonly pointed: boolean
  readonly inConversation: boolean
  /** The models are named only as what somebody else says or wants. */
  readonly reported: boolean
  /** A model is named here or was just spoken of. */
  readonly about: boolean
  /** It may go on about that, or about what stands. */
  readonly followsUp: boolean
  readonly wasAsked: boolean
  readonly attribute: boolean
  readonly terms: boolean
  readonly troubles: boolean
  readonly isPerson: boolean
  readonly takesBack: boolean
  /** What sounds like trouble is part of what is told: "still nothing on the marketplace". */
  readonly tellsTrouble: boolean
  /** Facts are named that may stand otherwise, and none of what a workload is. */
  readonly conditional: boolean
  /** How many words of the longest phrase say so. */
  readonly attributeWeight: number
  readonly attributeOpens: boolean
  readonly weight: (question: QuestionCue) => number
  /** Whether a model is needed at all. */
  readonly necessity: boolean
  /** One of the models is asked for by what holds for it. */
  readonly picks: boolean
  /** All that is told is told in questions. */
  readonly asksOnly: boolean
  /** Asks what becomes of a model when something ends, and does not say itself how things stand then. */
  readonly ends: boolean
  readonly inTrouble: boolean
  /** A model or a term: "PAL or Lighthouse?" */
  readonly eitherTerm: boolean
  readonly hadTerms: boolean
  /** Models were just spoken of. */
  readonly hadModels: boolean
  /** Wishes are all it names, and none was asked for. */
  readonly wishes: boolean
}

const longest = (list: readonly { readonly literal: readonly number[] }[]): number =>
  list.reduce((most, { literal }) => Math.max(most, literal.length), 0)

/** Whether one of the spans covers another from end to end. */
const within = (spans: readonly Span[]): ((span: Span) => boolean) => {
  const index = indexOf(spans)
  return ({ from, to }) => (index.over(from)?.to ?? 0) >= to
}

/** The signs that a message gives. */
export const signsOf = (evidence: Evidence): Signs => {
  const { annotated, named, stated, supposed, context, answers, pointed } = evidence
  const { tokens, found, text, sentence, wordAt } = annotated
  const questions = new Map<QuestionCue, Found<'question'>[]>()
  const thanked = found.question.filter(({ meaning }) => meaning.question === 'thanks')
  const isOfName = ofNames(annotated)
  const asking = asksWho(annotated)
  const thanks = indexOf(thanked)
  const means = (match: Found<'question'>): boolean =>
    !(match.meaning.question === 'outOfScope' && isOfName(match)) &&
    !(match.meaning.question === 'howTo' && asking) &&
    !isInside(match, thanks.over(match.from) ?? match)
  for (const match of found.question.filter(means)) {
    const alike = questions.get(match.meaning.question)
    if (alike) alike.push(match)
    else questions.set(match.meaning.question, [match])
  }
  const asks = (question: QuestionCue): boolean => questions.has(question)
  const first = wordAt(0)
  const scenario = isScenario(evidence)
  // "…? Thanks!" still asks
  const endsAsking = endsInQuestion(text) || (thanked.length > 0 && /[?？][^?？]{0,24}$/.test(text))
  const models =
    asks('combine') && !scenario
      ? named.models
      : named.askedModels.length > 0 || scenario || !(asks('troubleshoot') || asks('howTo') || endsAsking)
        ? named.askedModels
        : named.models
  const spoken = models.length > 0 || named.shared.length > 0
  const several = models.length + (named.shared.length > 0 ? 2 : 0) > 1
  const inConversation = context.parts.length > 0
  const about = spoken || context.lastModels.length > 0
  const hearsay = new Set(annotated.cuesOf('hearsay').map(({ from }) => annotated.clause[from]))
  // "…? Thanks!" ends before it thanks
  const lastSentence = sentence[tokens.findLastIndex((_, i) => !thanked.some(({ from, to }) => from <= i && i < to))]
  const attributes = found.attribute.filter(({ meaning }) => meaning.attribute === named.attribute)
  const facts = stated.filter(({ fact }) => fact !== 'goals')
  const troubles = questions.get('troubleshoot') ?? []
  // "PAL is set, but I see nothing" tells of no access
  const telling = facts.filter(({ fact, strength }) => !(fact === 'access' && strength === 'implies' && found.model.length > 0))
  const isTold = overlapping(telling)
  const isWithinTerm = within(found.term)
  const isWithinModel = within(found.model)
  return {
    words: tokens.length,
    text,
    asks,
    opensWith: (question) => questions.get(question)?.some(({ from }) => from <= 2) ?? false,
    isQuestion: /[?？¿]/.test(text) || interrogatives.has(first) || (annotated.language === 'ja' && /か[。\s]*$/u.test(text)),
    oneSentence: lastSentence === 0,
    asksWhether: possibility.has(first),
    scenario,
    own: tellsOfUs(annotated),
    bare: stated.length === 0,
    told: facts.length,
    supposes: supposed.length > 0,
    spoken,
    asked: !scenario || found.model.some(({ from }) => sentence[from] === lastSentence),
    several,
    ofOneModel: spoken && !several,
    certain: named.shared.length === 0 || models.length > 0,
    hasFacts: !pointed && found.fact.length > 0,
    checkable: found.fact.some((match) => match.meaning.fact !== 'goals' && !isWithinModel(match)),
    answers,
    pointed,
    inConversation,
    reported: found.model.length > 0 && found.model.every(({ from }) => hearsay.has(annotated.clause[from])),
    about,
    followsUp: about || inConversation,
    wasAsked: context.asked !== null,
    attribute: named.attribute !== null,
    terms: found.term.length > 0,
    troubles: named.troubles.length > 0,
    isPerson: facts.some((one) => (one.fact === 'role' || one.fact === 'tenant') && (!isWithinTerm(one) || asks('advise'))),
    takesBack: annotated.cuesOf('withdrawal').length + annotated.cuesOf('correction').length > 0,
    tellsTrouble: troubles.length > 0 && troubles.every(isTold) && found.trouble.every(isTold),
    conditional:
      found.fact.some(({ meaning }) => !essential.has(meaning.fact)) &&
      !found.fact.some(({ meaning }) => essential.has(meaning.fact) && meaning.fact !== 'goals' && meaning.strength === 'says'),
    attributeWeight: longest(attributes),
    attributeOpens: attributes.some(({ from }) => from <= 2),
    weight: (question) => longest(questions.get(question) ?? []),
    necessity: necessityIn(annotated),
    picks: picksAmong(evidence),
    asksOnly: asksOnly(annotated, stated),
    ends: named.attribute === 'durability' && !supposed.some(({ value }) => value === 'none' || value === 'readerOnly'),
    inTrouble: context.inTrouble ?? false,
    eitherTerm: tokens.length <= 6 && tokens.some(({ word }) => ors.has(word)),
    hadTerms: (context.lastTerms ?? []).length > 0,
    hadModels: context.lastModels.length > 0,
    wishes: stated.length > 0 && facts.length === 0 && context.asked !== 'goals',
  }
}
