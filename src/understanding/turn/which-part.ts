import { type Annotated, quoteOf } from '../annotate.ts'
import type { Label } from '../parts/label.ts'
import { pointedAt } from '../parts/labels.ts'
import type { PartReading, ReadingContext } from '../reading.ts'

/** The name that the writer gave a part, or which of the parts that stand the words point at. */
export const whichPart = (
  label: Label | null,
  annotated: Annotated,
  { parts: { length } }: ReadingContext,
): Pick<PartReading, 'name' | 'at'> => {
  if (label?.kind === 'name') {
    const { words } = label
    const from = annotated.tokens.findIndex((_, i) => words.every((word, j) => annotated.tokens[i + j]?.word === word))
    return from < 0 ? {} : { name: quoteOf(annotated, from, from + words.length) }
  }
  if (length === 0) return {}
  const pointed = label === null ? pointedAt(annotated) : null
  const order = label?.kind === 'order' ? label.at : pointed?.order
  if (order === undefined) return {}
  // "customer B is identical" opens a part where there is no second one yet
  if (order >= length) return pointed?.at === 0 ? { name: quoteOf(annotated, 0, 2) } : {}
  return length > 1 ? { at: order } : {}
}
