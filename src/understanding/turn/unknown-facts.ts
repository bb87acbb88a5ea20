import type { FactId } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import type { Statement } from '../statement.ts'

/** Facts of which the message says that its writer does not know them. */
export const unknownFacts = ({ found, sentence }: Annotated, statements: readonly Statement[]): readonly FactId[] => {
  const doubtful = new Set(found.question.filter(({ meaning }) => meaning.question === 'dontKnow').map(({ from }) => sentence[from]))
  const meant = found.question.some(({ meaning }) => meaning.question === 'meaning' || meaning.question === 'clarify')
  if (doubtful.size === 0 || meant) return []
  const open = statements.filter(({ stance, from }) => stance === 'open' && doubtful.has(sentence[from])).map(({ fact }) => fact)
  const topics = found.topic.filter(({ from }) => doubtful.has(sentence[from])).map(({ meaning }) => meaning.fact)
  const stated = new Set(statements.filter(({ stance }) => stance === 'stated').map(({ fact }) => fact))
  return [...new Set([...open, ...topics])].filter((fact) => fact !== 'cloud' && fact !== 'goals' && !stated.has(fact))
}
