import type { Annotated } from '../annotate.ts'
import type { Manner, ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'
import type { Cue } from '../vocabulary/cues.ts'
import { wordsIn } from '../words.ts'
import { putRightIn } from './put-right.ts'

const refusals = wordsIn('no nope nein nee non')

/** Whether a value that a part has is denied, and another one stated in its place. */
const replacesHeld = (statements: readonly Statement[], { parts }: ReadingContext): boolean => {
  const isPutRight = putRightIn(statements)
  return statements.some((one) => isPutRight(one) && parts.some((part) => one.fact !== 'goals' && part[one.fact] === one.value))
}

/** How a message means what it says, beside what stands. */
export const mannerOf = ({ cuesOf, wordAt }: Annotated, statements: readonly Statement[], context: ReadingContext): Manner => {
  if (context.parts.length === 0) return 'state'
  const has = (cue: Cue): boolean => cuesOf(cue).length > 0
  if (has('correction') || refusals.has(wordAt(0)) || replacesHeld(statements, context)) return 'correct'
  if (has('same')) return 'same'
  const hasPlace = statements.some(({ fact, stance }) => (fact === 'cloud' || fact === 'tenant') && stance === 'stated')
  return has('addition') && hasPlace ? 'add' : 'state'
}
