import { criterion, is } from '../../rules/condition.ts'
import { claim } from '../claim.ts'
import type { GivenModel } from '../schema.ts'
import { mbsSteps } from '../steps/mbs.ts'

export const mbs: GivenModel = {
  id: 'MBS',
  name: 'Marketplace Billed Sales',
  tagline: 'Sales of your own offer that Microsoft bills through its marketplace.',
  summary: claim(
    'The value of your own offers that customers buy through Microsoft Marketplace and pay on a Microsoft invoice. It is a sales figure: there is nothing to link or install.',
    'S1',
    'S37',
  ),

  applies: criterion('mbs.offer', {
    holds: 'Your own offer is in the Microsoft marketplace.',
    fails: 'Your own offer is not in the Microsoft marketplace.',
    sources: ['S1', 'S37'],
    when: is('marketplace', 'transactable', 'listedOnly'),
  }),
  preferred: criterion('mbs.transactable', {
    holds: 'Microsoft sells and bills the offer there.',
    fails: 'The offer is not sold and billed by Microsoft there.',
    sources: ['S1', 'S36'],
    when: is('marketplace', 'transactable'),
  }),

  attributes: {
    tracks: claim('What customers pay Microsoft for your offers.', 'S1', 'S37'),
    where: claim("Your tenant or the customer's: it follows the sale, not the place, says a Microsoft blog.", 'S2'),
    clouds: claim(
      'Offers such as SaaS, virtual machines, Azure applications and containers. Professional services can be sold too.',
      'S1',
      'S39',
      'S40',
    ),
    controlledBy: claim('You publish, the customer buys; from then on it counts by itself.', 'S37', 'S39'),
    mechanism: claim('A transactable offer. Microsoft invoices the customer and pays you out.', 'S1', 'S39', 'S40'),
    scope: claim('Offer for MACC; your whole organisation over twelve months for benefit tiers and co-sell.', 'S35', 'S36', 'S38'),
    partnersAtOnce: claim(
      'The publisher. A multiparty private offer adds a channel partner, and a CSP private offer gives CSP partners a margin.',
      'S40',
      'S41',
    ),
    agreements: claim(
      'For MACC the customer buys on a subscription tied to that commitment. Third-party notes say that customers managed by a CSP may be unable to buy some SaaS offers.',
      'S33',
      'S29',
    ),
    durability: claim(
      'Co-sell looks at the last twelve months, says a forum thread; so did benefit tiers in a blog of 2023. It lasts as long as you keep selling.',
      'S36',
      'S38',
    ),
    audience: claim(
      'Software companies that publish offers, and channel partners through multiparty offers. By Microsoft text that we saw quoted, services-only partners do not get the benefits tied to it.',
      'S27',
      'S40',
    ),
    prerequisites: claim(
      'A marketplace account with tax and payout profile and a transactable offer. SaaS also needs the fulfilment APIs.',
      'S39',
      'S36b',
    ),
    unlocks: claim(
      'Marketplace benefits (now Frontier Accelerate), one of two ways to Azure IP co-sell, and MACC for enrolled offers. A July 2026 announcement, read second-hand, makes it the way to co-sell credit.',
      'S36',
      'S37',
      'S35',
      'S25',
      'S30',
    ),
    notFor: claim('Services work, consumption tracking or finding leads. A listing alone counts for nothing.', 'S1', 'S37'),
    leadTime: claim('Up to a week for MACC enrolment. Benefits were renewed once a year, as a 2023 text says.', 'S35', 'S38'),
    verify: claim('Orders and payouts in Partner Center. Customers see their MACC balance change after the invoice.', 'S34', 'S39'),
  },

  cautions: [
    {
      id: 'mbs.macc',
      models: ['MBS'],
      when: is('goals', 'macc'),
      text: "Only an offer marked “Azure benefit eligible” and bought in the Azure portal counts towards the customer's MACC.",
      disagreement: [
        claim('The article: customers retire the entire amount.', 'S1'),
        claim(
          "Microsoft's documentation: eligible offers only, bought in the Azure portal, from licences used in Azure.",
          'S33',
          'S34',
          'S35',
        ),
      ],
      sources: ['S33', 'S34', 'S35'],
    },
    {
      id: 'mbs.listing',
      models: ['MBS'],
      when: is('marketplace', 'listedOnly'),
      text: 'A listing alone counts for nothing: make the offer transactable.',
      sources: ['S1', 'S36'],
    },
    {
      id: 'mbs.cosell',
      models: ['MBS'],
      when: is('goals', 'ipCoSell'),
      text: 'Azure IP co-sell asks for USD 100,000 of Azure consumed revenue or billed sales in twelve months, a transactable offer, a technical validation and a reference architecture, say a forum thread and notes that quote Microsoft.',
      sources: ['S27', 'S36'],
    },
  ],

  steps: mbsSteps,
}
