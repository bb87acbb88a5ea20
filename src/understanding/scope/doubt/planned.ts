import type { Annotated, Found } from '../../annotate.ts'
import { indexOf } from '../../spans.ts'
import { gaps } from '../../text/tokens.ts'

/** How many words a plan reaches. */
const reach = 8

/** Whether a fact stands behind a plan or a wish, which makes it none yet: "they want to give us Owner". */
export const isPlannedOf = ({ tokens, clause, found, cuesOf }: Annotated): ((fact: Found<'fact'>) => boolean) => {
  const plans = indexOf(cuesOf('plan'))
  const moves = indexOf(found.fact.filter(({ meaning }) => meaning.fact === 'leavingEa'))
  return ({ from }) =>
    // "they plan to leave the EA" is about the move
    moves.over(from) === undefined &&
    plans.endingBefore(from, reach).some((plan) => {
      for (let i = plan.to; i <= from; i++) if (clause[i] !== clause[plan.from] || tokens[i]?.gap === gaps.colon) return false
      return true
    })
}
