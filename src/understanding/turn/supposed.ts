import type { Annotated } from '../annotate.ts'
import type { ReadingContext } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'

const losing = wordsIn(
  'lose loses lost losing verlieren verliert verlieret verloren perd perdons perdent perdions perdait perdre perdu perdemos perdieramos perdiera pierde perder perdido 失 removed revoked stripped withdrawn entzogen entzieht genommen weggenommen retire retirent retiree revoque quitan quitaran quitado retirado revocado 剥',
)

/** What is supposed lost is none: "if we lose Contributor?" */
export const withLosses = (statements: readonly Statement[], { tokens, clause }: Annotated): readonly Statement[] => {
  const lost = new Set(tokens.flatMap(({ word }, at) => (losing.has(word) ? [clause[at]] : [])))
  return lost.size === 0
    ? statements
    : statements.map((one) =>
        one.fact === 'access' && one.stance === 'supposed' && lost.has(clause[one.from]) ? { ...one, value: 'none' } : one,
      )
}

/** Only who stands on an EA leaves it: elsewhere "if they go to MCA" supposes the MCA itself. */
export const underMca = (statements: readonly Statement[], { parts }: ReadingContext): readonly Statement[] => {
  const isElsewhere = parts.length > 0 && parts.every(({ agreement = 'ea' }) => agreement !== 'ea')
  return !isElsewhere || statements.some(({ fact }) => fact === 'agreement')
    ? statements
    : statements.map((one) => (one.fact === 'leavingEa' && one.value === 'yes' ? { ...one, fact: 'agreement', value: 'mca' } : one))
}
