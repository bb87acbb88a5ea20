import { claim } from '../claim.ts'
import type { Trouble } from '../schema.ts'

/** What goes wrong with PAL. */
export const palTroubles: readonly Trouble[] = [
  {
    id: 'palNothingShows',
    models: ['PAL'],
    symptom: 'PAL is linked, but no consumption shows.',
    signs: [
      'no acr',
      'nothing shows',
      'no consumption',
      'not showing',
      'no data',
      'zero acr',
      'linked but',
      'no usage',
      'missing acr',
      'does not appear',
      'shows 0',
      'see 0',
      '0 acr',
      '0 in insights',
      'shows nothing',
      'any revenue',
      'see our acr',
      'sees our acr',
      'see our usage',
      'see our consumption',
    ],
    checks: [
      claim('The linked account has a role on a subscription that is really used. Without one, nothing is attributed.', 'S4'),
      claim(
        'The role can act. Reader does not qualify for partner earned credit, and an expert source says it earns no recognition.',
        'S42',
        'S5a',
      ),
      claim("The ID is your location Partner ID: run the show command in the customer's tenant.", 'S4', 'S5a', 'S62'),
      claim('Enough time has passed. In 2021 Microsoft evaluated March around the third week of April.', 'S44'),
      claim('The role is permanent. An expert source says that with Privileged Identity Management only activated hours count.', 'S5a'),
      claim(
        'The subscription counts at all: a forum post that quotes the terms leaves out trial, benefit, support and US Government offers.',
        'S59',
      ),
      claim('You are not in the CSP chain of this customer. An expert source says the figures then show as CSP only.', 'S5h', 'S5a'),
    ],
  },
  {
    id: 'palUnknownId',
    models: ['PAL'],
    symptom: "“We don't have a record for this partner ID.”",
    signs: [
      'have a record',
      'no record',
      'record for this partner id',
      'partner id not found',
      'invalid partner id',
      'partner id is not valid',
      'unknown partner id',
      'not associated with your tenant',
    ],
    checks: [
      claim(
        'Forum answers and an expert source name one cause: the global ID was entered. Take the location Partner ID from Business locations in Partner Center.',
        'S46b',
        'S5a',
      ),
      claim('The number has a slip. An expert source says the first location ID is the global number plus one.', 'S5a'),
    ],
  },
  {
    id: 'palStopped',
    models: ['PAL'],
    symptom: 'PAL worked and then stopped.',
    signs: ['stopped', 'disappeared', 'used to work', 'no longer', 'lost', 'dropped', 'went away'],
    checks: [
      claim('The account was deleted or disabled, or its role was removed. Link another account that has a role.', 'S4'),
      claim('The person who was linked left. A service principal outlasts people, says an expert source.', 'S5a'),
      claim(
        'The subscription moved to another tenant or agreement. Accounts and links stay through a move from EA to MCA, says a partner source; check that roles stayed too.',
        'S50',
      ),
      claim(
        'The account carries another Partner ID now: one account holds one ID, says an expert source. Run the show command.',
        'S5f',
        'S62',
      ),
    ],
  },
  {
    id: 'palPortal',
    models: ['PAL'],
    symptom: 'The portal cannot link a service principal.',
    signs: ['service principal in the portal', 'portal service principal', 'cannot link service principal', 'link a service principal'],
    checks: [
      claim(
        'The portal page links people only, says an expert source. Sign in as the service principal with Azure CLI or PowerShell, or use Terraform (AzAPI).',
        'S5c',
        'S5d',
        'S5f',
      ),
    ],
  },
]
