import type { GivenStep } from '../schema.ts'

/** How a partner links its ID to an account. */
export const palSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Partner Center',
    text: 'Find your location Partner ID under Account settings, Organization profile, Legal info, Business locations. It is not the global ID.',
    sources: ['S4', 'S5a'],
  },
]
