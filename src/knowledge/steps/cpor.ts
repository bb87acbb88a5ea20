import type { GivenStep } from '../schema.ts'

/** How a partner claims a workload. */
export const cporSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Partner Center',
    text: "Collect your location Partner ID, the customer's tenant ID and a proof of execution that the customer signed.",
    sources: ['S11', 'S12'],
  },
]
