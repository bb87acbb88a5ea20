import type { ModelId } from '../../knowledge/schema.ts'
import type { Annotated, Found } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { indexOf } from '../spans.ts'
import { endsInQuestion, holdsQuestion } from '../text/asks.ts'
import type { QuestionCue } from '../vocabulary/questions.ts'
import type { Evidence } from './evidence.ts'
import { factSigns } from './fact-signs.ts'
import { asksOnly } from './only-asks.ts'
import { questionsAsked } from './questions-asked.ts'
import { isScenario, picksAmong, possibility, tellsOfUs } from './scenario.ts'
import { necessityIn } from './subjects.ts'

const interrogatives = wordsOf(['what', 'when', 'be', 'do', 'modal'], 'was were has have any shall geht funktioniert quoi funciona')
const ors = wordsOf('or')

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

/** The signs that a message gives. */
export const signsOf = (evidence: Evidence): Signs => {
  const { annotated, named, stated, context, answers, pointed } = evidence
  const questions = questionsAsked(annotated)
  const asks = (question: QuestionCue): boolean => questions.has(question)
  const scenario = isScenario(evidence)
  const models = modelsSpokenOf(evidence, asks, scenario)
  const spoken = models.length > 0 || named.shared.length > 0
  const several = models.length + (named.shared.length > 0 ? 2 : 0) > 1
  const inConversation = context.parts.length > 0
  const about = spoken || context.lastModels.length > 0
  const lastSentence = lastSentenceOf(annotated)
  const { found, sentence } = annotated
  return {
    ...wordSigns(annotated),
    ...factSigns(evidence, questions.get('troubleshoot') ?? [], asks('advise')),
    ...attributeSigns(evidence),
    asks,
    opensWith: (question) => questions.get(question)?.some(({ from }) => from <= 2) ?? false,
    weight: (question) => longest(questions.get(question) ?? []),
    oneSentence: lastSentence === 0,
    scenario,
    spoken,
    asked: !scenario || found.model.some(({ from }) => sentence[from] === lastSentence),
    several,
    ofOneModel: spoken && !several,
    certain: named.shared.length === 0 || models.length > 0,
    answers,
    pointed,
    inConversation,
    about,
    followsUp: about || inConversation,
    wasAsked: context.asked !== null,
    terms: found.term.length > 0,
    troubles: named.troubles.length > 0,
    picks: picksAmong(evidence),
    asksOnly: asksOnly(annotated, stated),
    inTrouble: context.inTrouble ?? false,
    hadTerms: (context.lastTerms ?? []).length > 0,
    hadModels: context.lastModels.length > 0,
  }
}

const thanksIn = ({ found }: Annotated): readonly Found<'question'>[] =>
  found.question.filter(({ meaning }) => meaning.question === 'thanks')

/** The models that the message speaks of: where it asks, those too that it names in telling a fact. */
const modelsSpokenOf = (
  { annotated, named }: Evidence,
  asks: (question: QuestionCue) => boolean,
  scenario: boolean,
): readonly ModelId[] => {
  if (asks('combine') && !scenario) return named.models
  if (named.askedModels.length > 0 || scenario) return named.askedModels
  // "…? Thanks!" still asks
  const endsAsking = endsInQuestion(annotated.text) || (thanksIn(annotated).length > 0 && /[?？][^?？]{0,24}$/.test(annotated.text))
  return asks('troubleshoot') || asks('howTo') || endsAsking ? named.models : named.askedModels
}

/** The sentence that a message ends in: "…? Thanks!" ends before it thanks. */
const lastSentenceOf = (annotated: Annotated): number | undefined => {
  const thanks = indexOf(thanksIn(annotated))
  return annotated.sentence[annotated.tokens.findLastIndex((_, i) => thanks.over(i) === undefined)]
}

type Part<K extends keyof Signs> = Pick<Signs, K>

const wordSigns = (
  annotated: Annotated,
): Part<'words' | 'text' | 'isQuestion' | 'asksWhether' | 'own' | 'takesBack' | 'necessity' | 'eitherTerm'> => {
  const { tokens, text, language, wordAt, cuesOf } = annotated
  const isMarked = holdsQuestion(text) || text.includes('¿') || (language === 'ja' && /か[。\s]*$/u.test(text))
  return {
    words: tokens.length,
    text,
    isQuestion: isMarked || interrogatives.has(wordAt(0)),
    asksWhether: possibility.has(wordAt(0)),
    own: tellsOfUs(annotated),
    takesBack: cuesOf('withdrawal').length + cuesOf('correction').length > 0,
    necessity: necessityIn(annotated),
    eitherTerm: tokens.length <= 6 && tokens.some(({ word }) => ors.has(word)),
  }
}

const attributeSigns = ({ annotated, named, supposed }: Evidence): Part<'attribute' | 'attributeWeight' | 'attributeOpens' | 'ends'> => {
  const attributes = annotated.found.attribute.filter(({ meaning }) => meaning.attribute === named.attribute)
  return {
    attribute: named.attribute !== null,
    attributeWeight: longest(attributes),
    attributeOpens: attributes.some(({ from }) => from <= 2),
    ends: named.attribute === 'durability' && !supposed.some(({ value }) => value === 'none' || value === 'readerOnly'),
  }
}

const longest = (list: readonly { readonly literal: readonly number[] }[]): number =>
  list.reduce((most, { literal }) => Math.max(most, literal.length), 0)
