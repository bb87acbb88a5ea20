import { all, any, criterion, is, not } from '../../rules/condition.ts'
import { claim } from '../claim.ts'
import type { GivenModel } from '../schema.ts'
import { palSteps } from '../steps/pal.ts'

export const pal: GivenModel = {
  id: 'PAL',
  name: 'Partner Admin Link',
  tagline: "Links your Partner ID to the account you work with in the customer's tenant.",
  summary: claim(
    "You link your Partner ID to the account you work with in the customer's tenant. From then on Microsoft credits you with the Azure consumption that this account's role covers. It is the default for services and operations.",
    'S1',
    'S4',
  ),

  applies: all(
    criterion('pal.azure', {
      holds: 'The workload is Azure or Power Platform.',
      fails: 'The workload is neither Azure nor Power Platform.',
      sources: ['S4', 'S21'],
      when: is('cloud', 'azure', 'powerPlatform'),
    }),
    criterion('pal.customerTenant', {
      holds: "The workload runs in the customer's tenant.",
      fails: "The workload runs in your own tenant, not in the customer's.",
      sources: ['S1', 'S4'],
      when: is('tenant', 'customer'),
    }),
    criterion('pal.access', {
      holds: "Your account has access in the customer's tenant.",
      fails: "Your account has no access in the customer's tenant.",
      sources: ['S1', 'S4'],
      when: not(is('access', 'none')),
    }),
    criterion('pal.publicCloud', {
      holds: 'The workload is in the public cloud, not in a government or China cloud.',
      fails: 'The workload is in a government or China cloud.',
      sources: ['S16', 'S59'],
      when: not(is('environment', 'government', 'china')),
    }),
  ),
  preferred: all(
    criterion('pal.servingRole', {
      holds: 'You deliver services or operate the workload.',
      fails: 'You neither deliver services nor operate the workload.',
      sources: ['S1', 'S4'],
      when: is('role', 'services', 'managedServices'),
    }),
    criterion('pal.actingRole', {
      holds: 'You hold a role that can act, such as Owner or Contributor.',
      fails: 'You hold no role that can act, such as Owner or Contributor.',
      sources: ['S1', 'S42'],
      when: is('access', 'rbac'),
    }),
  ),

  attributes: {
    tracks: claim(
      'Azure consumption inside the scope of your role. For Power Platform and Customer Insights: the users or profiles of what your account owns.',
      'S4',
      'S21',
    ),
    where: claim("The customer's tenant. With Azure Lighthouse you link once, in your own tenant.", 'S4', 'S43'),
    clouds: claim(
      'Azure, plus Power Apps, Power Automate, Power BI and Dynamics 365 Customer Insights. Not the licences of Microsoft 365 or Dynamics 365.',
      'S4',
      'S21',
      'S16',
    ),
    controlledBy: claim('You. Neither the customer nor other partners can edit the link, but the customer decides on your access.', 'S4'),
    mechanism: claim(
      'A Partner ID stored with your user, guest account or service principal in that tenant. After that, tracking is automatic.',
      'S4',
      'S5c',
    ),
    scope: claim('Whatever your role covers: management group, subscription, resource group or a single resource.', 'S4'),
    partnersAtOnce: claim(
      'A forum answer and an expert source say that several partners may be linked on the same scope, each through its own account. One account carries one Partner ID.',
      'S46',
      'S5a',
      'S5f',
    ),
    agreements: claim(
      'The article names MCA, Web Direct and EA; an expert source adds CSP. Older Microsoft wording speaks only of the modern commerce platform.',
      'S1',
      'S5h',
      'S6',
    ),
    durability: claim(
      'It survives a move from EA to MCA as long as the account and its roles stay. It stops when the account is deleted or disabled, or its role is removed.',
      'S1',
      'S4',
      'S50',
    ),
    audience: claim("Integrators, consultancies and managed service providers who work in the customer's tenant.", 'S1', 'S4'),
    prerequisites: claim('An account the customer let in, a role that can act, and your location Partner ID.', 'S4', 'S5a', 'S42'),
    unlocks: claim(
      'Credit towards the Azure and Security designations, for Power Platform towards Business Applications, towards specialisations, and Azure incentives that ask for it.',
      'S16',
      'S18',
      'S42',
      'S51',
    ),
    notFor: claim('Microsoft 365 or Dynamics 365 licences, marketplace sales, or consumption in your own tenant.', 'S4', 'S16'),
    leadTime: claim(
      'Weeks: in 2021 Microsoft evaluated March consumption around the third week of April. An expert source adds that nothing counts from before your role was assigned.',
      'S44',
      'S5a',
    ),
    verify: claim(
      'The show command returns your Partner ID. Later look in Partner Center under Insights, Cloud product performance, association type Partner Admin Link.',
      'S4',
      'S62',
    ),
  },

  cautions: [
    {
      id: 'pal.locationId',
      models: ['PAL'],
      statuses: ['recommended', 'possible', 'undetermined'],
      text: 'Use your location Partner ID, which Microsoft calls the associated one. An expert source says that the global ID cannot be used, and a forum thread shows it refused.',
      sources: ['S4', 'S5a', 'S46b'],
    },
    {
      id: 'pal.role',
      models: ['PAL'],
      when: is('access', 'readerOnly', 'gdapOnly'),
      text: 'Expect little or nothing without a role that can act: Reader does not qualify for partner earned credit, and GDAP gives directory roles, not Azure roles. Ask for Contributor or, as an expert source suggests, the smaller Support Request Contributor.',
      disagreement: [
        claim("Microsoft's link page: any role can be linked, programmes decide what it earns.", 'S4'),
        claim("Microsoft's partner earned credit pages: Reader does not qualify.", 'S42'),
        claim('A forum answer: Reader is enough. It is old and spoke of competencies.', 'S46'),
      ],
      sources: ['S42', 'S56', 'S5a'],
    },
    {
      id: 'pal.csp',
      models: ['PAL'],
      when: any(is('role', 'reseller'), is('agreement', 'csp')),
      text: 'Partners in the CSP chain are recognised already, so PAL adds little for them. It does serve another services partner. An expert source says so; no official page was found.',
      sources: ['S5a'],
    },
  ],

  steps: palSteps,
}
