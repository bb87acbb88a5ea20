import type { Annotated } from '../annotate.ts'
import type { ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'
import type { Named } from './subjects.ts'

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
