import { claim, unsourced } from '../claim.ts'
import type { Trouble } from '../schema.ts'

/** What goes wrong with sales and reports (MBS, PRACR). */
export const salesTroubles: readonly Trouble[] = [
  {
    id: 'mbsMaccNotReduced',
    models: ['MBS'],
    symptom: 'The marketplace purchase did not reduce the MACC.',
    signs: [
      'macc did not',
      'macc not',
      'not reduced',
      'did not count',
      'no decrement',
      'not decremented',
      'macc balance',
      'not burned down',
      'not decrement',
      'not reduce',
    ],
    checks: [
      claim('The offer carries the badge “Azure benefit eligible”, and Partner Center shows it as Enrolled.', 'S33', 'S35'),
      claim('The purchase was made in the Azure portal, on a subscription tied to the MACC, not by credit card on the storefront.', 'S33'),
      claim('The invoice is out. Purchases made before the enrolment do not count.', 'S34', 'S35'),
      claim('The licence is used in Azure only, was not paid by Azure prepayment and is in the country of the MACC.', 'S33', 'S34'),
    ],
  },
  {
    id: 'mbsNoBilling',
    models: ['MBS'],
    symptom: 'The private offer was accepted, but nothing is billed.',
    signs: ['accepted but', 'not billed', 'no billing', 'private offer accepted', 'no invoice'],
    checks: [
      claim('The customer has to purchase and subscribe or activate after accepting, say notes that quote Microsoft.', 'S30'),
      claim('Customers managed by a CSP may be unable to buy some SaaS offers, say third-party notes.', 'S29'),
    ],
  },
  {
    id: 'pracrNoTemplate',
    models: ['PRACR'],
    symptom: 'The PRACR report cannot be found or opened.',
    signs: ['pracr report', 'no template', 'cannot upload', 'pracr page', 'pracr missing', 'pracr not available', 'report pracr'],
    checks: [
      claim(
        'PRACR is restricted since July 2026, by an announcement read second-hand. Ask your partner development manager.',
        'S25',
        'S26',
        'S27',
      ),
      claim('You need the roles Referral admin and Co-sell admin for the whole organisation, and an approved deal registration.', 'S23'),
      claim('The deal was registered with tenant type customer: that can never be changed.', 'S24'),
      unsourced('Whether the page still exists for anyone is not publicly documented.'),
    ],
  },
]
