import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { openings } from '../spans.ts'
import { holdsQuestion } from '../text/asks.ts'
import { wordsIn } from '../words.ts'
import type { Evidence } from './evidence.ts'

/** Words with which a question opens that a yes or a no answers. */
export const possibility = wordsIn(
  'can could may do does will is are should would kann konnen darf durfen geht peut peuvent puede pueden se',
)

/** Facts that a question about the models may name: "which of them survives a move from EA to MCA?" */
const own: ReadonlySet<FactId> = new Set(['cloud', 'tenant', 'role'])
/** "Which of them pays incentives?" picks among the models by what holds for some, and tells of nobody. */
export const picksAmong = ({ annotated: { found, sentence }, stated, named }: Pick<Evidence, 'annotated' | 'stated' | 'named'>): boolean =>
  named.attribute !== null &&
  sentence.at(-1) === 0 &&
  found.question.some(({ meaning, from }) => meaning.question === 'which' && from <= 2) &&
  !found.question.some(({ meaning }) => meaning.question === 'need') &&
  !stated.some(({ fact }) => own.has(fact))

const interrogatives = wordsOf(['what', 'when'])
/** What is told of a model by its name: "PRACR turned us down", "CPOR is claimed by the former partner". */
const toldOfModels: Readonly<Partial<Record<FactId, readonly string[]>>> = {
  pracrApproved: ['yes', 'no'],
  existingRecord: ['us', 'otherPartner'],
}
/** Whether a message tells such a thing and asks nothing; what else sounds like trouble asks what to do. */
const tellsOfModel = ({ annotated: { text, clause, found, wordAt }, stated }: Pick<Evidence, 'annotated' | 'stated'>): boolean => {
  const told = stated.filter(({ fact, value, strength }) => strength === 'says' && toldOfModels[fact]?.includes(value))
  const asks = holdsQuestion(text) || openings(clause).some((at) => interrogatives.has(wordAt(at)))
  const sounds = found.trouble.length > 0 || found.question.some(({ meaning }) => meaning.question === 'troubleshoot')
  return !asks && told.some(({ fact }) => fact === 'pracrApproved' || !sounds)
}

/** Whether the writer speaks of themselves. */
export const tellsOfUs = ({ startsOf }: Annotated): boolean => startsOf('we').length + startsOf('our').length > 0

/** Whether the facts describe the writer's own situation rather than the object of a question. */
export const isScenario = ({ annotated, stated, named }: Pick<Evidence, 'annotated' | 'stated' | 'named'>): boolean => {
  if (picksAmong({ annotated, stated, named })) return false
  const facts = new Set(stated.map(({ fact }) => fact))
  const { sentence, clause, found, wordAt } = annotated
  // "Does CUA work when our whole product is on AKS?", "We're purely a reseller, would PAL work?"
  const starts = openings(clause)
  const asksWhether = [0, ...found.model.map(({ from }) => starts[clause[from] ?? 0])].some((at) => possibility.has(wordAt(at ?? -1)))
  if (named.askedModels.length > 0 && asksWhether && sentence.at(-1) === 0 && facts.size <= 3) return false
  if (tellsOfModel({ annotated, stated })) return true
  const own = tellsOfUs(annotated)
  if (facts.has('role') && (own || facts.size > 2)) return true
  return facts.size > 3 || (facts.size > 2 && named.askedModels.length === 0) || (facts.size > 1 && own && named.askedModels.length === 0)
}
