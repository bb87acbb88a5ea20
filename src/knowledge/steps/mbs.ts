import type { GivenStep } from '../schema.ts'

/** How an offer comes to be billed by Microsoft. */
export const mbsSteps: GivenStep[] = [{ who: 'partner', where: 'Partner Center', text: 'Publish a transactable offer.', sources: ['S39'] }]
