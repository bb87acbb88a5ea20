import type { GivenStep } from '../schema.ts'

/** How a customer names its partner of record. */
export const dporSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Your programme team',
    text: 'Ask first whether the programme you aim for still takes DPOR.',
    sources: ['S5b', 'S6'],
  },
]
