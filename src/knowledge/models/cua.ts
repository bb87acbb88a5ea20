import { all, any, criterion, is, not } from '../../rules/condition.ts'
import { claim, unsourced } from '../claim.ts'
import type { GivenModel } from '../schema.ts'
import { cuaSteps } from '../steps/cua.ts'
import { unknownEnvironment } from '../unknown-environment.ts'

export const cua: GivenModel = {
  id: 'CUA',
  name: 'Customer Usage Attribution',
  tagline: 'Tags Azure deployments with your tracking ID.',
  summary: claim(
    'Your code or marketplace template carries a tracking ID. Microsoft then attributes to you the Azure usage of the resources which that deployment created.',
    'S1',
    'S8',
  ),

  applies: all(
    criterion('cua.azure', {
      holds: 'The workload is Azure.',
      fails: 'The workload is not Azure.',
      sources: ['S1', 'S8'],
      when: is('cloud', 'azure'),
    }),
    criterion('cua.customerTenant', {
      holds: "The workload runs in the customer's tenant.",
      fails: "The workload runs in your own tenant, not in the customer's.",
      sources: ['S1', 'S8'],
      when: is('tenant', 'customer'),
    }),
    criterion('cua.deployment', {
      holds: 'The resources are deployed by code or as a marketplace Azure application.',
      fails: 'The resources are deployed neither by code nor as a marketplace Azure application.',
      sources: ['S1', 'S8'],
      when: is('deployment', 'code', 'marketplaceApp'),
    }),
    criterion('cua.counted', {
      holds: 'The solution does not run on AKS, VM Scale Sets or Azure Batch.',
      fails: 'The solution runs on AKS, VM Scale Sets or Azure Batch, where usage is under-counted.',
      sources: ['S1', 'S8', 'S10'],
      when: not(is('underCounted', 'yes')),
    }),
  ),
  preferred: criterion('cua.perSolution', {
    holds: 'It is a marketplace application or your own product, or you want figures per solution.',
    fails: 'It is neither a marketplace application nor your own product, and no wish for figures per solution was named.',
    sources: ['S1', 'S8', 'S10'],
    when: any(is('deployment', 'marketplaceApp'), is('role', 'softwareVendor'), is('goals', 'perSolutionReporting')),
  }),

  attributes: {
    tracks: claim('Azure consumption of the resources created by the tagged deployment.', 'S8'),
    where: claim("The customer's Azure subscription.", 'S2', 'S8'),
    clouds: claim('Azure only.', 'S8'),
    controlledBy: claim(
      'You, through your code. For marketplace Azure applications Partner Center adds the ID. A customer can remove it from a downloaded template, which affects later deployments only.',
      'S8',
    ),
    mechanism: claim(
      'A tracking ID present at deployment: an empty nested ARM deployment named pid-GUID, the same words in the user agent of scripts and SDKs, or partner_id in Terraform.',
      'S8',
    ),
    scope: claim(
      'One deployment. Microsoft advises an ID per product and channel; the article, one per solution and customer.',
      'S8',
      'S1',
    ),
    partnersAtOnce: claim(
      'Solutions side by side may each carry an ID, since IDs belong to products. We found no source on two IDs for one resource.',
      'S8',
    ),
    agreements: unsourced('No source was found that limits it to an agreement.'),
    durability: claim(
      'The tie is made at deployment. The article says it survives infrastructure changes; by the documentation a redeployment has to carry the ID again, and older resources cannot be added.',
      'S1',
      'S8',
    ),
    audience: claim(
      'Sources disagree. The article says systems integrators. Microsoft says software vendors with repeatable, deployable IP, and not the tracking of integrator or MSP work; an engagement that creates durable IP is allowed.',
      'S1',
      'S8',
      'S10',
    ),
    prerequisites: claim('For your own GUID: a marketplace publisher account and the GUID registered in Partner Center.', 'S8'),
    unlocks: claim(
      'Visibility inside Microsoft and, for marketplace Azure applications, credit in partner programmes. It does not count towards a designation.',
      'S2',
      'S10',
      'S16',
    ),
    notFor: claim(
      'Managed services, portal-only work, resources that already run, marketplace VM offers (tracked without it) and solutions on AKS, VM Scale Sets or Batch (under-counted).',
      'S1',
      'S8',
      'S10',
    ),
    leadTime: unsourced('No source was found that says how long it takes to show.'),
    verify: claim(
      "For ARM, a deployment named pid-GUID appears among the resource group's deployments. Microsoft's check script does not cover API calls or Terraform.",
      'S8',
    ),
  },

  cautions: [
    {
      id: 'cua.audience',
      models: ['CUA'],
      when: is('role', 'services', 'managedServices'),
      text: 'Sources disagree on whether CUA is meant for you. Pair it with PAL.',
      disagreement: [
        claim('The article offers CUA to systems integrators.', 'S1'),
        claim("Microsoft's documentation: for repeatable, deployable IP, not for tracking integrator or MSP work.", 'S8', 'S9', 'S10'),
      ],
      sources: ['S1', 'S8', 'S9', 'S10'],
    },
    {
      id: 'cua.guid',
      models: ['CUA'],
      statuses: ['recommended', 'possible'],
      text: 'Decide how many GUIDs you need before you deploy, as sources differ. A marketplace Azure application uses the ID that Partner Center shows.',
      disagreement: [
        claim('The article: one GUID per solution and customer.', 'S1'),
        claim("Microsoft's documentation: one per product and distribution channel.", 'S8'),
      ],
      sources: ['S1', 'S8'],
    },
    {
      id: 'cua.report',
      models: ['CUA'],
      statuses: ['recommended', 'possible'],
      text: 'Microsoft sees this data; you get no consumption report.',
      disagreement: [
        claim('The article: strong reporting quality for Azure consumed revenue.', 'S1'),
        claim('Documentation of January 2021: a report in Partner Center.', 'S9'),
        claim('Documentation of March 2021: not available to software vendors today.', 'S8'),
        claim('Current documentation: the data is not shared with partners.', 'S10'),
      ],
      sources: ['S10', 'S8', 'S1'],
    },
    {
      id: 'cua.designation',
      models: ['CUA'],
      when: is('goals', 'designation'),
      text: 'CUA does not count towards a designation. Services partners use PAL for that.',
      sources: ['S2', 'S16'],
    },
    unknownEnvironment,
  ],

  steps: cuaSteps,
}
