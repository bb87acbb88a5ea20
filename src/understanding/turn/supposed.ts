import type { ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'

/** Only who stands on an EA leaves it: elsewhere "if they go to MCA" supposes the MCA itself. */
export const underMca = (statements: readonly Statement[], { parts }: ReadingContext): readonly Statement[] => {
  const isElsewhere = parts.length > 0 && parts.every(({ agreement = 'ea' }) => agreement !== 'ea')
  return !isElsewhere || statements.some(({ fact }) => fact === 'agreement')
    ? statements
    : statements.map((one) => (one.fact === 'leavingEa' && one.value === 'yes' ? { ...one, fact: 'agreement', value: 'mca' } : one))
}
