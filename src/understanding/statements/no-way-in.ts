import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import { firsts, type Span } from '../spans.ts'
import type { Statement } from '../statement.ts'
import { wordsIn } from '../words.ts'

const denials = wordsOf('nor', 'no zero without neither kein keine keinen keinerlei ohne weder aucun aucune sans pas ningun ninguna sin')
/** What gives somebody a way into a tenant. */
const ways = wordsIn(
  'guest guests gdap dap lighthouse login logins account accounts user users role roles rbac permission permissions rights credentials delegation principal owner contributor reader invite access gast gaste gastkonto zugang zugriff rolle rollen konto konten rechte benutzer compte comptes acces droits cuenta cuentas rol acceso permisos invitado usuario',
)
/** How many words behind a denial that which it denies may stand. */
const near = 2

/** "No guest, no GDAP, nothing": who has none of several ways in has no access. */
export const noWayIn = ({ sentence, wordAt, where }: Annotated, told: readonly Statement[]): readonly Statement[] => {
  const denied = where(denials).flatMap((from): readonly Span[] => {
    const ends = Array.from({ length: near }, (_, i) => from + i + 2)
    const to = ends.find((end) => ways.has(wordAt(end - 1)) && sentence[end - 1] === sentence[from])
    return to === undefined ? [] : [{ from, to }]
  })
  if (denied.length === 0) return []
  const held = new Set(told.filter(({ fact, stance }) => fact === 'access' && stance !== 'denied').map(({ from }) => sentence[from]))
  const first = firsts(denied, sentence)
  return denied.flatMap(({ from, to }, i): readonly Statement[] => {
    const of = sentence[from] ?? 0
    const begin = first.get(of) ?? from
    const isLast = sentence[denied[i + 1]?.from ?? -1] !== of
    return isLast && begin < from && !held.has(of)
      ? [{ fact: 'access', value: 'none', strength: 'says', stance: 'stated', from: begin, to }]
      : []
  })
}
