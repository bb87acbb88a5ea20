import type { Annotated } from '../annotate.ts'
import { indexOf, someToken } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'

const lost = wordsIn(
  'lost removed revoked stripped withdrawn pulled withdrew verloren entzogen weggenommen gestrichen perdu perdus retire retires perdido perdimos quitado quitaron retirado retiraron revocado revocaron',
)
/** With these it may only be supposed. */
const losing = new Set([
  ...lost,
  ...wordsIn(
    'lose loses losing verlieren verliert verlieret perd perdons perdent perdions perdait perdre perdemos perdieramos perdiera pierde perder 失 entzieht genommen retirent retiree revoque quitan quitaran 剥',
  ),
])
const gone = wordsIn('gone weg parti partis')
const negators = wordsIn('not never no nicht nie kein keine pas jamais nunca')
/** How far what was lost may stand from the word that says so. */
const nearLoss = 5

/** "If we lose Contributor?": what is supposed lost is supposed to be none. */
export const supposedLost = (statements: readonly Statement[], { clause, where }: Annotated): readonly Statement[] => {
  const clauses = new Set(where(losing).map((at) => clause[at]))
  return clauses.size === 0
    ? statements
    : statements.map((one) =>
        one.fact === 'access' && one.stance === 'supposed' && clauses.has(clause[one.from]) ? { ...one, value: 'none' } : one,
      )
}

/** "We lost Contributor last week": what was taken away is no access, unless the same sentence or the next says what is left. */
export const withoutLosses = (statements: readonly Statement[], { clause, sentence, where }: Annotated): readonly Statement[] => {
  const rights = statements.filter(({ fact, value }) => fact === 'access' && value !== 'none')
  if (rights.length === 0) return statements
  const index = indexOf(rights)
  const denied = new Set(where(negators).map((at) => clause[at]))
  const nearest = (at: number): Statement | undefined => {
    for (let away = 1; away <= nearLoss; away++)
      for (const one of [index.over(at + away), index.over(at - away)]) if (one !== undefined && clause[one.from] === clause[at]) return one
    return undefined
  }
  const taken = new Set(where(lost).flatMap((at) => (denied.has(clause[at]) ? [] : (nearest(at) ?? []))))
  // "Contributor is gone" says it in one phrase
  const losses = new Set([...where(lost), ...where(gone)])
  for (const one of statements)
    if (one.fact === 'access' && one.value === 'none' && someToken(one.from, one.to, (at) => losses.has(at))) taken.add(one)
  if (taken.size === 0) return statements
  const left = new Set(rights.filter((one) => one.stance === 'stated' && !taken.has(one)).map(({ from }) => sentence[from]))
  return statements.map((one): Statement => {
    if (!taken.has(one) || one.stance !== 'stated') return one
    const own = sentence[one.from] ?? 0
    return left.has(own) || left.has(own + 1) ? { ...one, stance: 'past' } : { ...one, value: 'none' }
  })
}
