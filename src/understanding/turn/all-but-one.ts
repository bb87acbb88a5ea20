import type { PartFacts } from '../../knowledge/facts.ts'
import type { Annotated } from '../annotate.ts'
import { wordsOf } from '../grammar.ts'
import type { Statement } from '../statement.ts'

const exceptions = wordsOf('except')
const onlies = wordsOf('only')

/** What is said of all parts but one, and of that one. */
interface AllButOne {
  /** The part that is not like the others, by index. */
  readonly at: number
  readonly ofAll: readonly Statement[]
  readonly ofOne: readonly Statement[]
  /** All statements that say so. */
  readonly used: readonly Statement[]
}

/** "EA except Intune which is CSP", "all on EA, only the Intune licences come via CSP"; null where a message excepts none of the parts that stand. */
export const allButOne = (
  statements: readonly Statement[],
  { tokens, sentence, cuesOf }: Annotated,
  parts: readonly PartFacts[],
): AllButOne | null => {
  const everywhere = cuesOf('everywhere')
  const turn = tokens.findIndex(
    ({ word }, i) =>
      exceptions.has(word) || (onlies.has(word) && everywhere.some(({ from }) => from < i && sentence[from] === sentence[i])),
  )
  if (turn < 0) return null
  const inSentence = statements.filter(({ fact, from }) => fact !== 'goals' && sentence[from] === sentence[turn])
  const lone = inSentence.find(({ fact, from }) => fact === 'cloud' && from > turn)
  const at = parts.findIndex(({ cloud }) => lone !== undefined && cloud === lone.value)
  const ofAll = inSentence.filter(({ stance, from }) => stance === 'stated' && from < turn)
  if (at < 0 || ofAll.length === 0 || ofAll.some(({ fact }) => fact === 'cloud')) return null
  // the word that excepts one seems to deny what is said of it
  const own = inSentence.filter(({ fact, stance, from }) => fact !== 'cloud' && from > turn && (stance === 'stated' || stance === 'denied'))
  return {
    at,
    ofAll,
    ofOne: own.map((one): Statement => ({ ...one, stance: 'stated' })),
    used: [...ofAll, ...own, ...inSentence.filter((one) => one === lone)],
  }
}
