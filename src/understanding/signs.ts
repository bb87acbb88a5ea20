import type { Annotated } from './annotate.ts'
import type { ReadingContext } from './reading.ts'
import type { Statement } from './statement.ts'
import type { Named } from './subjects.ts'
import type { QuestionCue } from './vocabulary/questions.ts'
import { wordsIn } from './words.ts'

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
}

const interrogatives = wordsIn(
  'what who whom whose which where when why how is are does do did can could may might will would should shall was were has have any was wer wie wo wann warum welche welcher welches kann darf geht funktioniert que qui quoi comment pourquoi quand quel quelle combien est peut quien cual como cuando cuanto cuantos puede es funciona',
)
const possibility = wordsIn('can could may do does will is are should would kann konnen darf durfen geht peut peuvent puede pueden se')
/** Whether the facts describe the writer's own situation rather than the object of a question. */
export const isScenario = ({ annotated, stated, named }: Pick<Evidence, 'annotated' | 'stated' | 'named'>): boolean => {
  const facts = new Set(stated.map(({ fact }) => fact))
  const { tokens, sentence } = annotated
  // "Does CUA work when our whole product is on AKS?"
  if (named.askedModels.length > 0 && possibility.has(tokens[0]?.word ?? '') && sentence.at(-1) === 0 && facts.size <= 3) return false
  const own = annotated.tokens.some((_, i) => annotated.groupAt('we', i).length > 0 || annotated.groupAt('our', i).length > 0)
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
  readonly certain: boolean
  readonly hasFacts: boolean
  /** Facts outside the models' own names. */
  readonly checkable: boolean
  readonly answers: boolean
  readonly inConversation: boolean
  /** The models are named only as what somebody else says or wants. */
  readonly reported: boolean
  /** A model is named here or was just spoken of. */
  readonly about: boolean
  readonly wasAsked: boolean
  readonly attribute: boolean
  readonly terms: boolean
  readonly troubles: boolean
  readonly isPerson: boolean
  readonly takesBack: boolean
  /** How many words of the longest phrase say so. */
  readonly attributeWeight: number
  readonly attributeOpens: boolean
  readonly weight: (question: QuestionCue) => number
}

const longest = (list: readonly { readonly literal: readonly number[] }[]): number =>
  list.reduce((most, { literal }) => Math.max(most, literal.length), 0)

/** The signs that a message gives. */
export const signsOf = (evidence: Evidence): Signs => {
  const { annotated, named, stated, supposed, context, answers } = evidence
  const { tokens, found, text, sentence } = annotated
  const questions = new Map<QuestionCue, typeof found.question>()
  for (const match of found.question) questions.set(match.meaning.question, [...(questions.get(match.meaning.question) ?? []), match])
  const asks = (question: QuestionCue): boolean => questions.has(question)
  const first = tokens[0]?.word ?? ''
  const scenario = isScenario(evidence)
  const endsAsking = /[?？]\s*$/.test(text)
  const models =
    asks('combine') && !scenario
      ? named.models
      : named.askedModels.length > 0 || scenario || !(asks('troubleshoot') || asks('howTo') || endsAsking)
        ? named.askedModels
        : named.models
  const spoken = models.length > 0 || named.shared.length > 0
  const hearsay = new Set(found.cue.filter(({ meaning }) => meaning.cue === 'hearsay').map(({ from }) => annotated.clause[from]))
  const lastSentence = sentence[tokens.length - 1]
  const attributes = found.attribute.filter(({ meaning }) => meaning.attribute === named.attribute)
  const facts = stated.filter(({ fact }) => fact !== 'goals')
  return {
    words: tokens.length,
    text,
    asks,
    opensWith: (question) => questions.get(question)?.some(({ from }) => from <= 2) ?? false,
    isQuestion: /[?？¿]/.test(text) || interrogatives.has(first) || (annotated.language === 'ja' && /か[。\s]*$/u.test(text)),
    asksWhether: possibility.has(first),
    scenario,
    own: tokens.some((_, i) => annotated.groupAt('we', i).length > 0 || annotated.groupAt('our', i).length > 0),
    bare: stated.length === 0,
    told: facts.length,
    supposes: supposed.length > 0,
    spoken,
    asked: !scenario || found.model.some(({ from }) => sentence[from] === lastSentence),
    several: models.length + (named.shared.length > 0 ? 2 : 0) > 1,
    certain: named.shared.length === 0 || models.length > 0,
    hasFacts: found.fact.length > 0,
    checkable: found.fact.some(
      ({ meaning, from, to }) => meaning.fact !== 'goals' && !found.model.some((model) => model.from <= from && to <= model.to),
    ),
    answers,
    inConversation: context.parts.length > 0,
    reported: found.model.length > 0 && found.model.every(({ from }) => hearsay.has(annotated.clause[from])),
    about: spoken || context.lastModels.length > 0,
    wasAsked: context.asked !== null,
    attribute: named.attribute !== null,
    terms: named.terms.length > 0,
    troubles: named.troubles.length > 0,
    isPerson: facts.some(({ fact }) => fact === 'role' || fact === 'tenant'),
    takesBack: found.cue.some(({ meaning }) => meaning.cue === 'withdrawal' || meaning.cue === 'correction'),
    attributeWeight: longest(attributes),
    attributeOpens: attributes.some(({ from }) => from <= 2),
    weight: (question) => longest(questions.get(question) ?? []),
  }
}
