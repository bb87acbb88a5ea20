import type { GivenStep } from '../schema.ts'

/** How a customer names its partner of record. */
export const dporSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Your programme page or partner development manager',
    text: 'Ask first whether the programme you aim for still takes DPOR. An expert site calls it retired.',
    sources: ['S5b', 'S6', 'S27'],
  },
  {
    who: 'partner',
    where: 'Your customer contact',
    text: 'Send the customer your Partner ID. You cannot enter it yourself, not even as delegated admin.',
    sources: ['S47'],
  },
  {
    who: 'customer',
    where: 'Azure portal, the subscription, Partner information',
    text: 'As account owner, enter the Partner ID, check it and save, one subscription at a time. The way there is from a guide of 2019: no current source was found for the name of the page.',
    clouds: ['azure'],
    sources: ['S49', 'S47'],
  },
  {
    who: 'customer',
    where: 'Microsoft 365 admin centre, Billing, the subscription',
    text: 'For Microsoft 365 or Dynamics 365: open More actions, Add partner of record, enter the Partner ID, check it and submit. An old Microsoft page describes this.',
    clouds: ['modernWork', 'dynamics365'],
    sources: ['S47'],
  },
  {
    who: 'customer',
    where: 'Every new subscription',
    text: 'Enter it again for each new subscription and after each move from EA to MCA.',
    sources: ['S47', 'S6', 'S1'],
  },
  {
    who: 'partner',
    where: 'Partner Center Insights',
    text: 'Look for association type DPOR. You also get an e-mail when you are added or removed.',
    verify: '“Edit partner of record” shows your ID to the customer.',
    takes: 'No source was found that says how long.',
    sources: ['S47', 'S64'],
  },
]
