import type { ModelId } from '../knowledge/schema.ts'
import type { Annotated } from './annotate.ts'
import type { Intent, ReadingContext } from './reading.ts'
import type { Statement } from './statement.ts'
import type { Named } from './subjects.ts'
import type { QuestionCue } from './vocabulary/questions.ts'

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

const interrogatives = new Set(
  'what who whom whose which where when why how is are does do did can could may might will would should shall was were has have any was wer wie wo wann warum welche welcher welches kann darf geht funktioniert que qui quoi comment pourquoi quand quel quelle combien est peut quien cual como cuando cuanto cuantos puede es funciona'.split(
    ' ',
  ),
)
const possibility = new Set(
  'can could may do does will is are should would kann konnen darf durfen geht peut peuvent puede pueden se'.split(' '),
)
const commands: readonly (readonly [QuestionCue, Intent, number])[] = [
  ['reset', 'reset', 12],
  ['undo', 'undo', 10],
  ['showFacts', 'showFacts', 14],
  ['whyAsk', 'whyAsk', 12],
  ['person', 'person', 24],
]

/** Whether the facts describe the writer's own situation rather than the object of a question. */
export const isScenario = ({ annotated, stated, named }: Pick<Evidence, 'annotated' | 'stated' | 'named'>): boolean => {
  const facts = new Set(stated.map(({ fact }) => fact))
  const own = annotated.tokens.some((_, i) => annotated.groupAt('we', i).length > 0 || annotated.groupAt('our', i).length > 0)
  if (facts.has('role') && (own || facts.size > 2)) return true
  return facts.size > 3 || (facts.size > 2 && named.askedModels.length === 0) || (facts.size > 1 && own && named.askedModels.length === 0)
}

/** What the message wants. */
export const intentOf = (evidence: Evidence): Intent => {
  const { annotated, named, stated, supposed, context, answers } = evidence
  const { tokens, found, text } = annotated
  const count = tokens.length
  const asks = (question: QuestionCue): boolean => found.question.some(({ meaning }) => meaning.question === question)
  const asksAtStart = (question: QuestionCue): boolean =>
    found.question.some(({ meaning, from }) => meaning.question === question && from <= 2)
  const first = tokens[0]?.word ?? ''
  const isQuestion = /[?？¿]/.test(text) || interrogatives.has(first) || (/か[。\s]*$/u.test(text) && annotated.language === 'ja')
  const scenario = isScenario(evidence)
  const models: readonly ModelId[] =
    named.askedModels.length > 0 || scenario || !(asks('troubleshoot') || asks('howTo') || /[?？]\s*$/.test(text))
      ? named.askedModels
      : named.models
  const spoken = models.length > 0 || named.shared.length > 0
  const about = spoken || context.lastModels.length > 0
  const small = stated.length === 0

  if (count === 0) return /[?？]/.test(text) || text.trim() === '' ? 'help' : 'outOfScope'
  if (!scenario)
    for (const [cue, intent, longest] of commands) if (asks(cue) && count <= longest && (intent !== 'person' || !spoken)) return intent
  if (asks('outOfScope') && !scenario && (small || !spoken) && !(spoken && isQuestion && asks('check')) && !answers) return 'outOfScope'
  if (
    (asks('whatIf') || supposed.length > 0) &&
    (supposed.length > 0 || asksAtStart('whatIf')) &&
    (context.parts.length > 0 || asksAtStart('whatIf')) &&
    !answers
  )
    return 'whatIf'
  if (answers) return 'advise'
  if (asks('sources') && !scenario && small && count <= 14) return 'sources'

  if (spoken && !(scenario && !isQuestion)) {
    if (asksAtStart('why') && !asks('whyAsk')) return 'why'
    const several = models.length + (named.shared.length > 0 ? 2 : 0) > 1
    const last = !scenario || lastSentenceNames(annotated)
    if (several && last) {
      if (asks('compare') && !(asks('combine') && !/\bvs\b|versus/.test(text.toLowerCase()) && !asksDifference(annotated))) return 'compare'
      if (asks('combine') && !scenario) return 'combine'
      if (isQuestion && !scenario && possibility.has(first)) return 'combine'
    }
    if (last && asks('troubleshoot') && strongTrouble(evidence)) return 'troubleshoot'
    const checkable = found.fact.some(
      ({ meaning, from, to }) => meaning.fact !== 'goals' && !found.model.some((model) => model.from <= from && to <= model.to),
    )
    if (
      !scenario &&
      checkable &&
      (asks('check') || (isQuestion && named.attribute === null && !asks('howTo') && !asks('compare') && !asksAtStart('lookup'))) &&
      !asksAttributeFirst(evidence)
    )
      return 'check'
    if (last && named.attribute !== null && !(asks('howTo') && weakAttribute(evidence)) && (isQuestion || !scenario)) return 'attribute'
    if (last && asks('howTo')) return 'howTo'
    if (asks('troubleshoot') && !scenario) return 'troubleshoot'
    if (asks('combine') && several && !scenario) return 'combine'
    if (asks('why') && !scenario) return 'why'
    if (several && !scenario && (named.shared.length === 0 || models.length > 0)) return 'compare'
    if (!scenario && stated.filter(({ fact }) => fact !== 'goals').length < 2) return 'lookup'
  }
  if (!scenario && !spoken) {
    if (asks('overview') && stated.filter(({ fact }) => fact !== 'goals').length < 2) return 'overview'
    if (about && asksAtStart('why') && count <= 12) return 'why'
    if (asks('troubleshoot') && (named.troubles.length > 0 || small) && !asks('advise')) return 'troubleshoot'
    if (about && small && named.attribute !== null && isQuestion && named.terms.length === 0) return 'attribute'
    if (about && small && asks('howTo') && count <= 14) return 'howTo'
    if (about && small && asks('compare') && count <= 10) return 'compare'
    const onlyTerms = named.terms.length > 0 && (asksAtStart('glossary') || (count <= 4 && isQuestion && context.asked === null))
    if (onlyTerms && stated.filter(({ fact }) => fact === 'role' || fact === 'tenant').length === 0 && count <= 12) return 'glossary'
    if (small && asks('help') && count <= 12 && !asks('advise')) return 'help'
    if (small && asks('thanks') && count <= 12 && !isQuestion) return 'thanks'
    if (small && asks('greeting') && count <= 6) return 'greeting'
    if (small && asksAtStart('why') && context.parts.length > 0) return 'why'
    if (small && asks('howTo') && count <= 14 && about) return 'howTo'
    if (small && named.terms.length > 0 && count <= 3) return 'glossary'
  }
  if (stated.length > 0 || found.fact.length > 0 || asks('advise') || asks('dontKnow') || named.terms.length > 0) return 'advise'
  if (asks('thanks')) return 'thanks'
  if (asks('greeting')) return 'greeting'
  if (asks('help')) return 'help'
  return found.cue.some(({ meaning }) => meaning.cue === 'withdrawal' || meaning.cue === 'correction') && context.parts.length > 0
    ? 'advise'
    : 'outOfScope'
}

/** A question about a model at the end of a told situation: "… How do we set up PAL?" */
const lastSentenceNames = ({ found, sentence, tokens }: Annotated): boolean => {
  const last = sentence[tokens.length - 1]
  return found.model.some(({ from }) => sentence[from] === last)
}

const asksDifference = ({ found }: Annotated): boolean =>
  found.question.some(({ meaning, literal }) => meaning.question === 'compare' && literal.length > 0)

const strongTrouble = ({ annotated, named }: Evidence): boolean => {
  const { found, text } = annotated
  const signs = found.question.filter(({ meaning }) => meaning.question === 'troubleshoot')
  return named.attribute === null && (named.troubles.length > 0 || signs.some(({ literal }) => literal.length > 1) || !/[?？]/.test(text))
}

const asksAttributeFirst = ({ annotated, named }: Evidence): boolean => {
  if (named.attribute === null) return false
  const { found } = annotated
  const attribute = found.attribute.filter(({ meaning }) => meaning.attribute === named.attribute)
  const check = found.question.filter(({ meaning }) => meaning.question === 'check')
  const longest = (list: readonly { readonly literal: readonly number[] }[]): number =>
    Math.max(0, ...list.map(({ literal }) => literal.length))
  return longest(attribute) > longest(check) && attribute.some(({ from }) => from <= 2)
}

const weakAttribute = ({ annotated, named }: Evidence): boolean => {
  const length = Math.max(
    0,
    ...annotated.found.attribute.filter(({ meaning }) => meaning.attribute === named.attribute).map(({ literal }) => literal.length),
  )
  const how = Math.max(
    0,
    ...annotated.found.question.filter(({ meaning }) => meaning.question === 'howTo').map(({ literal }) => literal.length),
  )
  return how >= length
}
