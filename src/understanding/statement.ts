import type { FactId } from '../knowledge/facts.ts'

/** How a fact's phrase is meant where it stands. */
export type Stance = 'stated' | 'open' | 'supposed' | 'denied' | 'elsewhere' | 'past'

/** A fact's phrase in the message, and how it is meant. */
export interface Statement {
  readonly fact: FactId
  readonly value: string
  readonly strength: 'says' | 'implies'
  readonly stance: Stance
  /** Token positions, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** Whether a statement names a fact that the message speaks of, as it is or as it may be. */
export const isNamed = ({ stance }: Statement): boolean => stance !== 'denied' && stance !== 'elsewhere'

/** The statements with another stance for those of `some` that are stated. */
export const withStance = (stance: Stance, some: ReadonlySet<Statement>, all: readonly Statement[]): readonly Statement[] =>
  some.size === 0
    ? all
    : all.map((statement) => (some.has(statement) && statement.stance === 'stated' ? { ...statement, stance } : statement))
