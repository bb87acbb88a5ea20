import type { FactId } from '../../../knowledge/facts.ts'
import type { Annotated, Found } from '../../annotate.ts'
import { wordsIn } from '../../words.ts'

/** Facts that somebody may yet get. */
const coming: ReadonlySet<FactId> = new Set(['access', 'marketplace', 'pracrApproved', 'existingRecord'])
const soon = wordsIn(
  'next tomorrow soon later nachste nachster nachsten morgen bald prochaine prochain demain bientot proxima proximo manana pronto',
)
const wills = wordsIn('will ll would going wird werden kommt bekommen kriegen sera seront aura va vont tendra tendremos')
const nearWill = 4

/** Whether a fact is only to come: "they'll give us Contributor next week", "will be transactable in Q2", "will enter us as DPOR". */
export const isComingOf = ({ clause, wordAt, where }: Annotated): ((fact: Found<'fact'>) => boolean) => {
  const isBeside = (at: number): boolean => wordAt(at) === 'next' && wordAt(at + 1) === 'to'
  const comingIn = new Set(
    where(soon)
      .filter((at) => !isBeside(at))
      .map((at) => clause[at]),
  )
  return ({ from, gapped, meaning }) => {
    if (!coming.has(meaning.fact) || meaning.value === 'none' || meaning.value === 'no') return false
    if (comingIn.has(clause[from])) return true
    if (meaning.fact !== 'marketplace' && meaning.value !== 'us') return false
    for (let i = from - 1; i >= from - nearWill && clause[i] === clause[from]; i--) if (wills.has(wordAt(i))) return true
    return gapped.some((i) => wills.has(wordAt(i)))
  }
}
