import { claim, unsourced } from '../claim.ts'
import type { Trouble } from '../schema.ts'

/** What goes wrong with CUA. */
export const cuaTroubles: readonly Trouble[] = [
  {
    id: 'cuaNotFound',
    models: ['CUA'],
    symptom: 'The deployment does not show the tracking ID.',
    signs: [
      'pid not',
      'guid not',
      'tracking id missing',
      'no pid',
      'cua not',
      'tracking not',
      'pid missing',
      'guid does not show',
      'valid uuid',
      'valid guid',
    ],
    checks: [
      claim('In ARM the ID belongs into the main template, not into a nested or linked one.', 'S8'),
      claim('The deployment name starts with pid-. In Terraform it is the bare GUID without pid-.', 'S8', 'S54'),
      claim('The GUID is registered in Partner Center, without pid-.', 'S8'),
      claim('The resources are newer than the ID: older ones cannot be added.', 'S8'),
      claim(
        'Partner Center could not add the ID, because the template already uses a deployments resource or a variable for it. Add the ID yourself.',
        'S10',
      ),
      claim('You deploy by API or Terraform: the check script does not cover them.', 'S8'),
    ],
  },
  {
    id: 'cuaNoReport',
    models: ['CUA'],
    symptom: 'There is no CUA report.',
    signs: ['cua report', 'where is the report', 'see cua', 'cua data', 'cua consumption', 'consumption report'],
    checks: [
      claim(
        'Partners get none: by the current page the data is not shared outside Microsoft. A page of January 2021 still promised a report.',
        'S10',
        'S9',
      ),
      claim("For figures of your own, PAL shows in Partner Center Insights, if you work in the customer's tenant.", 'S4'),
    ],
  },
  {
    id: 'cuaLow',
    models: ['CUA'],
    symptom: 'CUA shows too little.',
    signs: ['under-reported', 'underreported', 'under-counted', 'undercounted', 'too little', 'too low', 'less than'],
    checks: [
      claim('The solution runs on AKS, VM Scale Sets or Azure Batch, which are under-counted.', 'S8', 'S10'),
      claim('A redeployment did not carry the ID, or a customer took it out of the template.', 'S8'),
      unsourced('Azure Virtual Desktop, Red Hat OpenShift and Container Apps: no source says how they are counted.'),
    ],
  },
]
