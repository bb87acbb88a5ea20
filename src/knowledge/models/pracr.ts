import { all, criterion, is, not } from '../../rules/condition.ts'
import { claim, unsourced } from '../claim.ts'
import type { GivenModel } from '../schema.ts'
import { pracrSteps } from '../steps/pracr.ts'
import { unknownEnvironment } from '../unknown-environment.ts'

/** Where PRACR can be used it is also the choice: nothing else reports this consumption. */
const fits = all(
  criterion('pracr.azure', {
    holds: 'The workload is Azure.',
    fails: 'The workload is not Azure.',
    sources: ['S22'],
    when: is('cloud', 'azure'),
  }),
  criterion('pracr.partnerTenant', {
    holds: 'The workload runs in your own tenant.',
    fails: "The workload runs in the customer's tenant, not in your own.",
    sources: ['S1', 'S23'],
    when: is('tenant', 'partner'),
  }),
  criterion('pracr.softwareVendor', {
    holds: 'You are the software vendor of the solution.',
    fails: 'You are not the software vendor of the solution.',
    sources: ['S1', 'S22'],
    when: is('role', 'softwareVendor'),
  }),
  criterion('pracr.approved', {
    holds: 'Microsoft has not turned you down for PRACR.',
    fails: 'Microsoft has turned you down for PRACR.',
    sources: ['S22', 'S23'],
    when: not(is('pracrApproved', 'no')),
  }),
)

export const pracr: GivenModel = {
  id: 'PRACR',
  name: 'Partner Reported Azure Consumed Revenue',
  tagline: "You report what a customer's SaaS use consumes in your own tenant. Restricted since July 2026.",
  summary: claim(
    "You declare the Azure consumption in your own tenant that serves a named customer. It makes SaaS visible to Microsoft's sales teams, but is open to few partners since July 2026, by an announcement read second-hand.",
    'S1',
    'S22',
    'S25',
  ),

  applies: fits,
  preferred: fits,

  attributes: {
    tracks: claim('Azure consumption in your tenant that serves one named customer, as you declare it.', 'S22'),
    where: claim('Your own tenant.', 'S1', 'S23'),
    clouds: claim('Azure, for SaaS solutions.', 'S22'),
    controlledBy: claim('You report, Microsoft approves.', 'S22', 'S23'),
    mechanism: claim(
      'A CSV report in Partner Center; since 2025 an estimate, a percentage of the monthly contract value, cuts the number of reports.',
      'S22',
      'S23',
    ),
    scope: claim('One deal with one customer.', 'S23', 'S24'),
    partnersAtOnce: unsourced('No source was found on several partners; you report your own tenant only.'),
    agreements: unsourced('No source was found that limits it to an agreement of the customer.'),
    durability: claim('Only as long as you keep reporting: monthly at first, less often under the method of 2025.', 'S1', 'S22'),
    audience: claim("Software vendors whose SaaS runs in their own tenant, with Microsoft's approval. Not services partners.", 'S1', 'S22'),
    prerequisites: claim(
      'Approval by Microsoft, Referral admin and Co-sell admin roles, and an approved deal registration: by a page of 2023 at least USD 25,000 with a customer whom Microsoft manages.',
      'S22',
      'S23',
      'S24',
    ),
    unlocks: claim(
      "Co-sell support and credit for Microsoft's sellers. Only the article says that it reduces the customer's MACC; Microsoft's MACC page does not list it.",
      'S22',
      'S1',
      'S33',
    ),
    notFor: claim("Billing, consumption in the customer's tenant, services work.", 'S1'),
    leadTime: claim(
      'A deal has to be registered within 60 days of signature, says a page of 2023. No time until credit shows was found.',
      'S24',
    ),
    verify: unsourced('No source was found that says how to check a report. Ask your partner development manager.'),
  },

  cautions: [
    {
      id: 'pracr.restricted',
      models: ['PRACR'],
      unless: is('pracrApproved', 'yes'),
      from: '2026-07-01',
      text: 'Since July 2026 PRACR is no longer a broad co-sell mechanism. Confirm with your partner development manager, and meanwhile sell through the marketplace (MBS).',
      disagreement: [
        claim('The article: essential for SaaS vendors.', 'S1'),
        claim(
          "Microsoft's PRACR page of 2025: new partners need certified software; existing ones had access until 31 December 2025.",
          'S22',
        ),
        claim(
          "Microsoft's announcement of 10 July 2026, as others report it: no longer a broad co-sell mechanism.",
          'S25',
          'S26',
          'S27',
          'S28',
        ),
      ],
      secondHand: true,
      sources: ['S22', 'S25', 'S26', 'S27', 'S28'],
    },
    {
      id: 'pracr.macc',
      models: ['PRACR'],
      when: is('goals', 'macc'),
      text: 'Do not promise the customer a lower MACC from PRACR: sources disagree.',
      disagreement: [
        claim("The article: PRACR makes usage deductible from the customer's MACC.", 'S1'),
        claim("Microsoft's MACC page: lists first-party consumption and eligible marketplace purchases, not PRACR.", 'S33'),
      ],
      sources: ['S1', 'S33'],
    },
    unknownEnvironment,
  ],

  steps: pracrSteps,
}
