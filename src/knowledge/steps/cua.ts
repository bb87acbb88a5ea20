import type { GivenStep } from '../schema.ts'

/** How a solution gets its tracking ID. */
export const cuaSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Partner Center',
    text: 'Register a GUID under Account settings, Organization profile, Identifiers, Add Tracking GUID.',
    sources: ['S8'],
  },
]
