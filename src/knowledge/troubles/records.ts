import { claim } from '../claim.ts'
import type { Trouble } from '../schema.ts'

/** What goes wrong with claims and partners of record (CPOR, DPOR). */
export const recordTroubles: readonly Trouble[] = [
  {
    id: 'cporRejected',
    models: ['CPOR'],
    symptom: 'The CPOR claim was rejected, or the form refuses it.',
    signs: [
      'rejected',
      'declined',
      'refused',
      'claim failed',
      'not accepted',
      'denied',
      'claim error',
      'claim rejected',
      'action required',
      'already associated',
      'does not meet',
    ],
    checks: [
      claim("The proof of execution lacks the customer's signature, current dates, your work or one of the claimed products.", 'S13'),
      claim('The subscription was bought through CSP: Business Applications claims fail there.', 'S14'),
      claim('The subscription is not active or in grace, or the product is not activated in the tenant.', 'S14', 'S12'),
      claim('Another partner claimed the same workload with a newer proof, as a partner news page of 2020 reports.', 'S58'),
      claim('The customer declined. Talk to them, then claim again.', 'S11'),
      claim("A forum post of 2026 reports that only Microsoft's proof template is accepted.", 'S20'),
      claim('You may dispute a rejection within 30 days, and have five business days to answer “Partner action required”.', 'S13'),
    ],
  },
  {
    id: 'cporNoCredit',
    models: ['CPOR'],
    symptom: 'The claim is approved, but brings no recognition.',
    signs: ['no recognition', 'no credit', 'approved but', 'no usage shows', 'no points', 'does not count'],
    checks: [
      claim(
        'The claim type: a forum post of 2026 says that “Build Intent” pays without recognition, and that usage and influenced revenue recognition do the reverse.',
        'S20',
      ),
      claim('For Power Platform a claim gives revenue association only, as a Microsoft reply in a forum says; usage needs PAL.', 'S18'),
    ],
  },
  {
    id: 'dporFieldMissing',
    models: ['DPOR'],
    symptom: 'The customer cannot find the partner-of-record field.',
    signs: [
      'cannot find',
      'no field',
      'field missing',
      'partner of record field',
      'where is partner information',
      'add partner of record',
      'cannot enter',
      "can't find",
    ],
    checks: [
      claim(
        'The person is not the account owner: service admins, co-admins and partners with delegated admin cannot change it.',
        'S47',
        'S49',
      ),
      claim('It may be gone: an expert site calls DPOR retired. No notice by Microsoft was found.', 'S5b'),
      claim('The subscription is not under an EA. A forum post rules out CSP and MCA.', 'S6', 'S46'),
      claim('Use PAL for Azure or CPOR for Microsoft 365 and Dynamics 365 instead.', 'S1', 'S11'),
    ],
  },
  {
    id: 'dporLost',
    models: ['DPOR'],
    symptom: 'The partner of record vanished.',
    signs: ['dpor lost', 'dpor gone', 'dpor disappeared', 'partner of record gone', 'after the move', 'after migration to mca'],
    checks: [
      claim('The subscription moved from EA to MCA: the customer enters your Partner ID again.', 'S1', 'S6'),
      claim('The customer replaced you: only one partner fits. You should have got an e-mail.', 'S47'),
    ],
  },
]
