import { all, any, criterion, is, not } from '../../rules/condition.ts'
import { claim } from '../claim.ts'
import type { GivenModel } from '../schema.ts'
import { dporSteps } from '../steps/dpor.ts'
import { unknownEnvironment } from '../unknown-environment.ts'

export const dpor: GivenModel = {
  id: 'DPOR',
  name: 'Digital Partner of Record',
  tagline: 'The customer names you as the one partner on a subscription. Legacy: check that it still exists.',
  summary: claim(
    'The customer enters your Partner ID on a subscription and so names you as its one servicing partner. It is a legacy model: check first that the field still exists and that your programme still takes it.',
    'S1',
    'S6',
    'S47',
  ),

  applies: all(
    criterion('dpor.cloud', {
      holds: 'The workload is Azure, Microsoft 365 or Dynamics 365.',
      fails: 'The workload is none of Azure, Microsoft 365 and Dynamics 365.',
      sources: ['S1', 'S2'],
      when: is('cloud', 'azure', 'modernWork', 'dynamics365'),
    }),
    criterion('dpor.customerTenant', {
      holds: "The workload runs in the customer's tenant.",
      fails: "The workload runs in your own tenant, not in the customer's.",
      sources: ['S1', 'S2'],
      when: is('tenant', 'customer'),
    }),
    criterion('dpor.customerCanAct', {
      holds: 'The customer does not refuse to enter your Partner ID.',
      fails: 'The customer refuses to enter your Partner ID.',
      sources: ['S1', 'S47'],
      when: not(is('customerWillAct', 'no')),
    }),
    criterion('dpor.onePartner', {
      holds: 'You are the only partner on the subscription.',
      fails: 'Several partners are on the subscription.',
      sources: ['S1', 'S47'],
      when: not(is('partners', 'several')),
    }),
    criterion('dpor.notCsp', {
      holds: 'The customer does not buy through CSP.',
      fails: 'The customer buys through CSP.',
      sources: ['S6', 'S46'],
      when: not(is('agreement', 'csp')),
    }),
  ),
  preferred: all(
    criterion('dpor.customerReady', {
      holds: 'The customer is ready to enter your Partner ID itself.',
      fails: 'The customer is not ready to enter your Partner ID itself.',
      sources: ['S1', 'S47'],
      when: is('customerWillAct', 'yes'),
    }),
    criterion('dpor.agreement', {
      holds: 'The customer buys under an EA or MCA.',
      fails: 'The customer buys under neither an EA nor an MCA.',
      sources: ['S1', 'S6'],
      when: is('agreement', 'ea', 'mca'),
    }),
    criterion('dpor.vacant', {
      holds: 'No other partner is entered as partner of record.',
      fails: 'Another partner is entered as partner of record.',
      sources: ['S47'],
      when: not(is('existingRecord', 'otherPartner')),
    }),
    criterion('dpor.purpose', {
      holds: "You want one partner across all clouds, or you have no access in the customer's tenant.",
      fails: "You have access in the customer's tenant, and no wish for one partner across all clouds was named.",
      sources: ['S1', 'S46'],
      when: any(is('goals', 'onePartnerAcrossClouds'), is('access', 'none')),
    }),
  ),

  attributes: {
    tracks: claim('Consumption or usage of the subscription that names you.', 'S2', 'S6'),
    where: claim("The customer's tenant.", 'S1', 'S2'),
    clouds: claim(
      'Azure, Microsoft 365 and Dynamics 365, as the article and a Microsoft blog say. Not Microsoft security.',
      'S1',
      'S2',
      'S16',
    ),
    controlledBy: claim(
      'The customer alone, as account owner. You may send a prepared link, but cannot set it yourself.',
      'S1',
      'S47',
      'S49',
    ),
    mechanism: claim(
      'The customer enters your Partner ID on the subscription, in the Azure portal or in the admin centre. The pages that describe it are old.',
      'S47',
      'S49',
    ),
    scope: claim('One subscription. There is no way to set many at once; every new subscription needs it again.', 'S47', 'S49'),
    partnersAtOnce: claim('Exactly one per subscription.', 'S47', 'S5h'),
    agreements: claim(
      "Microsoft's pages speak of EA. A forum post adds pay-as-you-go and rules out CSP and MCA; only the article says MCA works.",
      'S6',
      'S7',
      'S46',
      'S1',
    ),
    durability: claim('It is not carried over when a subscription moves from EA to MCA: the customer enters it again.', 'S1', 'S6', 'S7'),
    audience: claim(
      'One servicing partner per subscription, such as an integrator or managed service provider, also one without access.',
      'S1',
      'S8',
      'S46',
    ),
    prerequisites: claim('A customer who acts, and your Partner ID. You need no access of your own.', 'S46', 'S47'),
    unlocks: claim(
      'Historically, credit towards designations for Azure, Business Applications and Modern Work (Enterprise). The one specialisation list of August 2026 that we saw quoted leaves it out. No incentives.',
      'S16',
      'S27',
      'S32',
      'S44',
    ),
    notFor: claim(
      'CSP, several partners on one subscription, anything finer than a subscription, the Security designation.',
      'S16',
      'S46',
      'S47',
    ),
    leadTime: claim(
      'You get an e-mail when you are added or removed, says an old Microsoft page. No time until credit shows was found.',
      'S47',
    ),
    verify: claim(
      'The customer sees your ID under “Edit partner of record”. You look for association type DPOR in Partner Center Insights.',
      'S47',
      'S64',
    ),
  },

  cautions: [
    {
      id: 'dpor.verify',
      models: ['DPOR'],
      statuses: ['recommended', 'possible', 'undetermined'],
      text: "Legacy. Check that the field still exists in the customer's portal and that your programme still takes DPOR. We found no retirement notice by Microsoft.",
      disagreement: [
        claim('The article still recommends it.', 'S1'),
        claim('An expert site: it has been retired.', 'S5b'),
        claim("Microsoft's page still describes it, for EA.", 'S6'),
        claim('Microsoft, 2021: Azure DPOR earns no incentive since 1 October 2021.', 'S44'),
      ],
      sources: ['S5b', 'S6', 'S44'],
    },
    {
      id: 'dpor.mca',
      models: ['DPOR'],
      when: is('agreement', 'mca'),
      text: 'Only the article says that DPOR works with MCA.',
      disagreement: [
        claim('The article: now also with MCA.', 'S1'),
        claim("Microsoft's pages speak of EA.", 'S6', 'S7'),
        claim('A forum post: not with MCA.', 'S46'),
      ],
      sources: ['S1'],
    },
    {
      id: 'dpor.reenter',
      models: ['DPOR'],
      when: is('leavingEa', 'yes'),
      text: 'The entry is lost in the move to MCA. The customer has to enter your Partner ID again.',
      sources: ['S1', 'S6'],
    },
    {
      id: 'dpor.taken',
      models: ['DPOR'],
      when: is('existingRecord', 'otherPartner'),
      text: 'Only one partner fits on a subscription. The customer would have to replace the present one.',
      sources: ['S47'],
    },
    {
      id: 'dpor.incentives',
      models: ['DPOR'],
      when: is('goals', 'incentives'),
      text: 'DPOR carries no incentive: Office 365 payments ended in October 2019, Azure ones in October 2021.',
      sources: ['S44', 'S45'],
    },
    unknownEnvironment,
  ],

  steps: dporSteps,
}
