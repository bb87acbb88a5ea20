import type { GivenStep } from '../schema.ts'

/** How a partner claims a workload. */
export const cporSteps: GivenStep[] = [
  {
    who: 'partner',
    where: 'Your desk',
    text: "Collect: your location Partner ID, the customer's tenant ID and domain, the workloads, a contact on both sides, and the Incentives admin role. For Dynamics 365 with several subscriptions also the subscription ID, which must be active, activated and not CSP.",
    sources: ['S11', 'S12', 'S14'],
  },
  {
    who: 'partner',
    where: 'Your customer contact',
    text: 'Tell the customer that Microsoft will notify them and that they may decline.',
    sources: ['S11'],
  },
  {
    who: 'customer',
    where: 'The proof of execution',
    text: "Sign it. It carries current dates, names the partner's work and every claimed product. A forum post of 2026 reports that only Microsoft's template is accepted.",
    sources: ['S13', 'S12', 'S20'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Incentives, Customer claims',
    text: 'Choose the solution area, then Add customer and your partner role. Take the claim type by your aim: usage or influenced revenue recognition for credit, the incentive type for pay. A forum post reports that one customer may need several claims.',
    sources: ['S11', 'S20'],
  },
  {
    who: 'partner',
    where: 'Partner Center, Incentives, Customer claims',
    text: 'Attach the proof and submit. Answer “Partner action required” within five business days; dispute a rejection within 30 days.',
    takes: 'About ten days to a decision, by a page of 2020.',
    sources: ['S13'],
  },
  {
    who: 'microsoft',
    where: 'Partner Center',
    text: 'Reviews the proof and notifies the customer. Early pages gave the customer five business days or a week to decline; the newest says at any time.',
    takes: 'Up to five business days until it starts, then five more.',
    sources: ['S11', 'S12', 'S13'],
  },
  {
    who: 'partner',
    where: 'Partner Center',
    text: 'Check that the claim is approved, and keep a recent proof in case another partner claims the same.',
    verify: 'The claim shows as approved under History; later the tenant appears in earnings and Insights.',
    sources: ['S13', 'S58'],
  },
  {
    who: 'partner',
    where: 'Partner Center, the approved claim',
    text: 'When your work ends, choose Disassociate customer.',
    sources: ['S57'],
  },
]
