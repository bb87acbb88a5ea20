import { all, any, criterion, is, not } from '../../rules/condition.ts'
import { claim, unsourced } from '../claim.ts'
import type { GivenModel } from '../schema.ts'
import { cporSteps } from '../steps/cpor.ts'

export const cpor: GivenModel = {
  id: 'CPOR',
  name: 'Claiming Partner of Record',
  tagline: 'You claim a Microsoft 365, security or Dynamics 365 workload in Partner Center.',
  summary: claim(
    "You register in Partner Center as the partner who serves a customer's workload or subscription, with proof that the customer signed. Microsoft checks the claim and the customer may decline it.",
    'S1',
    'S11',
    'S13',
  ),

  applies: all(
    criterion('cpor.cloud', {
      holds: 'The workload is Microsoft 365, Microsoft security, Dynamics 365 or Power Platform.',
      fails: 'The workload is none of Microsoft 365, Microsoft security, Dynamics 365 and Power Platform.',
      sources: ['S11', 'S18'],
      when: is('cloud', 'modernWork', 'security', 'dynamics365', 'powerPlatform'),
    }),
    criterion('cpor.customerTenant', {
      holds: "The workload runs in the customer's tenant.",
      fails: "The workload runs in your own tenant, not in the customer's.",
      sources: ['S2', 'S11'],
      when: is('tenant', 'customer'),
    }),
    criterion('cpor.notDynamicsCsp', {
      holds: 'It is not Dynamics 365 bought through CSP.',
      fails: 'It is Dynamics 365 bought through CSP.',
      sources: ['S14'],
      when: not(all(is('cloud', 'dynamics365'), is('agreement', 'csp'))),
    }),
  ),
  preferred: all(
    criterion('cpor.usageCounts', {
      holds: 'The workload is Microsoft 365, Microsoft security or Dynamics 365, where a claim counts fully.',
      fails: 'The workload is none of Microsoft 365, Microsoft security and Dynamics 365, where a claim counts fully.',
      sources: ['S1', 'S11', 'S18'],
      when: is('cloud', 'modernWork', 'security', 'dynamics365'),
    }),
    criterion('cpor.vacant', {
      holds: 'No other partner holds the claim.',
      fails: 'Another partner holds the claim.',
      sources: ['S12', 'S15'],
      when: not(is('existingRecord', 'otherPartner')),
    }),
  ),

  attributes: {
    tracks: claim('Usage of the claimed workload, or the revenue you influenced, depending on the type of claim.', 'S11', 'S15'),
    where: claim("The customer's tenant; a claim names its tenant ID.", 'S2', 'S11'),
    clouds: claim(
      "Modern Work (Microsoft 365), Security and Business Applications (Dynamics 365; Power Platform for revenue only). The criteria of a specialisation of August 2026, seen quoted, name it for Copilot Studio. Not Azure. The article lists it for Azure too, against Microsoft's documentation.",
      'S11',
      'S18',
      'S32',
      'S1',
    ),
    controlledBy: claim('You, as Incentives admin. Microsoft reviews the proof, and the customer may decline at any time.', 'S11'),
    mechanism: claim('A claim in Partner Center with a proof of execution; the customer is notified.', 'S11', 'S12', 'S13'),
    scope: claim('One workload for Modern Work and Security, one subscription for Business Applications.', 'S12', 'S15'),
    partnersAtOnce: claim('Many partners per customer, but one per workload or subscription.', 'S12', 'S15'),
    agreements: claim(
      'Modern Work and Security claims do not depend on the licence programme, with exceptions in the programme guide. A Business Applications claim fails on a CSP subscription.',
      'S14',
      'S15',
    ),
    durability: unsourced(
      "No source was found on expiry or on what happens when the customer's agreement changes. Check your claims after any such change.",
    ),
    audience: claim('Partners who deploy or serve the workload, also those who do not bill for it.', 'S11', 'S20', 'S57'),
    prerequisites: claim(
      "Your location Partner ID, the Incentives admin role, the customer's tenant ID, domain and contact, and a proof of execution signed by the customer.",
      'S11',
      'S12',
    ),
    unlocks: claim(
      'Credit towards the Business Applications, Modern Work and Security designations; incentives where the claim type pays; usage data.',
      'S11',
      'S16',
    ),
    notFor: claim(
      'Azure consumption, Dynamics 365 bought through CSP, products not active in the tenant, marketplace sales.',
      'S11',
      'S14',
    ),
    leadTime: claim(
      'About ten days to a decision: up to five business days until review starts, then five to review. Figures of 2020 and 2021.',
      'S13',
    ),
    verify: claim('The claim shows as approved in Partner Center; later the customer appears in earnings and Insights.', 'S13'),
  },

  cautions: [
    {
      id: 'cpor.proof',
      models: ['CPOR'],
      statuses: ['recommended', 'possible', 'undetermined'],
      text: 'You need a proof of execution that the customer signed. Microsoft notifies the customer, who may decline, so tell them beforehand.',
      disagreement: [
        claim('The article: little depends on the customer.', 'S1'),
        claim("Microsoft's documentation: the customer signs the proof, is notified and may decline.", 'S11', 'S13'),
      ],
      sources: ['S11', 'S13'],
    },
    {
      id: 'cpor.onePerWorkload',
      models: ['CPOR'],
      when: any(is('partners', 'several'), is('existingRecord', 'otherPartner')),
      text: 'A customer may have several partners, but only one per workload or subscription. If two claim the same, the newest proof decides: so a partner news page of 2020 reports a Microsoft notice.',
      sources: ['S12', 'S15', 'S58'],
    },
    {
      id: 'cpor.csp',
      models: ['CPOR'],
      when: any(is('role', 'reseller'), is('agreement', 'csp')),
      text: 'The partner who transacts in CSP is recognised already. A claim is for the partner who does the work.',
      sources: ['S15', 'S19'],
    },
    {
      id: 'cpor.held',
      models: ['CPOR'],
      when: is('existingRecord', 'us'),
      text: 'You hold the claim. Keep the proof of execution fresh: a partner news page of 2020 reports that a newer one wins.',
      secondHand: true,
      sources: ['S58'],
    },
    {
      id: 'cpor.powerPlatform',
      models: ['CPOR'],
      when: is('cloud', 'powerPlatform'),
      text: 'For Power Platform a claim gives revenue association only, as a Microsoft reply in a forum says. Usage needs PAL.',
      sources: ['S18'],
    },
  ],

  steps: cporSteps,
}
