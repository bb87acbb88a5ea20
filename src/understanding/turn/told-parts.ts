import type { Annotated } from '../annotate.ts'
import { workloadsOf } from '../parts/workloads.ts'
import type { Manner, PartReading, Proposal, ReadingContext } from '../reading.ts'
import { marksOf } from '../scope/marks.ts'
import { distinct, settle } from '../statements/settle.ts'
import { proposalsOf } from './proposals.ts'
import { settledBefore } from './settled-before.ts'
import { ofStandingParts } from './standing-parts.ts'
import type { Told } from './told.ts'
import { whichPart } from './which-part.ts'

/** What a message tells of each workload: first of the parts that stand, then of those that it names. */
export const toldParts = (
  { statements, isNew }: Told,
  manner: Manner,
  annotated: Annotated,
  context: ReadingContext,
): readonly PartReading[] => {
  const standing = ofStandingParts(statements, annotated, context)
  const placed = new Set(standing.used)
  const others = statements.filter((statement) => !placed.has(statement))
  const marks = marksOf(annotated)
  return [...standing.workloads, ...workloadsOf(others, annotated)]
    .map(({ label, statements: own }): PartReading => {
      const isSettled = manner === 'correct' ? () => false : settledBefore(own, context)
      const news = settle(own).filter((one) => !isSettled(one))
      return {
        ...(isNew ? { isNew } : whichPart(label, annotated, context)),
        proposals: proposalsOf(news, annotated, (one) => marks(one, own)),
      }
    })
    .filter(({ proposals }) => proposals.length > 0)
}

/** The goals that it tells, each once. */
export const toldGoals = ({ stated }: Told, annotated: Annotated): readonly Proposal[] =>
  proposalsOf(distinct(stated.filter(({ fact }) => fact === 'goals')), annotated)
