import type { GivenStep } from '../schema.ts'

/** How a software vendor reports consumption. */
export const pracrSteps: GivenStep[] = [
  { who: 'partner', where: 'Your partner development manager', text: 'Ask whether PRACR is open to you.', sources: ['S25', 'S26'] },
]
