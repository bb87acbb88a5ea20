import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'

const denials = wordsOf('nor', 'no zero without neither kein keine keinen keinerlei ohne weder aucun aucune sans pas ningun ninguna sin')
/** What gives somebody a way into a tenant. */
const ways = wordsIn(
  'guest guests gdap dap lighthouse login logins account accounts user users role roles rbac permission permissions rights credentials delegation principal owner contributor reader invite access gast gaste gastkonto zugang zugriff rolle rollen konto konten rechte benutzer compte comptes acces droits cuenta cuentas rol acceso permisos invitado usuario',
)
/** How many words behind a denial that which it denies may stand. */
const near = 2
/** How many ways in are denied at least. */
const several = 2

/** "No guest, no GDAP, nothing": who has none of several ways in has no access. */
export const noWayIn = ({ tokens, sentence, wordAt }: Annotated, told: readonly Statement[]): readonly Statement[] => {
  const denied = tokens.flatMap(({ word }, at) => {
    if (!denials.has(word)) return []
    for (let way = at + 1; way <= at + near; way++)
      if (ways.has(wordAt(way)) && sentence[way] === sentence[at]) return [{ from: at, to: way + 1 }]
    return []
  })
  const held = new Set(told.filter(({ fact, stance }) => fact === 'access' && stance !== 'denied').map(({ from }) => sentence[from]))
  const bySentence = new Map<number, { from: number; to: number }[]>()
  for (const one of denied) {
    const own = bySentence.get(sentence[one.from] ?? 0)
    if (own) own.push(one)
    else bySentence.set(sentence[one.from] ?? 0, [one])
  }
  return [...bySentence].flatMap(([of, all]): readonly Statement[] => {
    const [first] = all
    const last = all.at(-1)
    return first && last && all.length >= several && !held.has(of)
      ? [{ fact: 'access', value: 'none', strength: 'says', stance: 'stated', from: first.from, to: last.to }]
      : []
  })
}
