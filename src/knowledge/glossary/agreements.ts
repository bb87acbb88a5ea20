import type { Term } from '../schema.ts'
import { term } from './term.ts'

/** How customers buy, and who sells to them. */
export const agreementTerms: readonly Term[] = [
  term(
    'ea',
    'EA',
    ['Enterprise Agreement', 'enrollment', 'enrolment'],
    "Enterprise Agreement: a large customer's contract with Microsoft over several years. Common usage: no source is cited.",
  ),
  term(
    'mca',
    'MCA',
    ['Microsoft Customer Agreement', 'MCA online'],
    'Microsoft Customer Agreement: the contract that follows the EA for Azure and other services. DPOR has to be entered again after the move; PAL stays as long as account and role stay.',
    'S1',
    'S6',
    'S50',
  ),
  term(
    'mcaE',
    'MCA-E',
    ['MCA Enterprise', 'Microsoft Customer Agreement for Enterprise'],
    'The MCA that large customers sign with Microsoft itself. The advisor treats it like MCA. Common usage: no source is cited.',
  ),
  term(
    'webDirect',
    'Web Direct',
    ['pay-as-you-go', 'PAYG', 'MOSP', 'Microsoft Online Services Program'],
    'Azure bought online by credit card or invoice, without a negotiated contract. PAL works with it, says the article.',
    'S1',
  ),
  term(
    'csp',
    'CSP',
    ['Cloud Solution Provider', 'NCE', 'New Commerce Experience'],
    'Cloud Solution Provider: the customer buys Microsoft services from a partner. Partners in that chain are recognised without PAL, says an expert source; DPOR does not work here.',
    'S5a',
    'S46',
  ),
  term(
    'azurePlan',
    'Azure plan',
    [],
    'The way Azure is sold in the modern commerce platform, in CSP too. Partner earned credit exists only for it.',
    'S42',
  ),
  term(
    'directBill',
    'Direct-bill partner',
    ['direct bill', 'CSP tier 1', 'tier 1'],
    'A CSP partner who buys from Microsoft and bills its own customers. One of the two kinds that may get partner earned credit.',
    'S42',
  ),
  term(
    'indirectProvider',
    'Indirect provider',
    ['distributor', 'disti'],
    'A CSP partner who buys from Microsoft and sells through indirect resellers. One of the two kinds that may get partner earned credit.',
    'S42',
  ),
  term(
    'indirectReseller',
    'Indirect reseller',
    ['CSP tier 2', 'tier 2'],
    'A CSP partner who buys from an indirect provider and serves the customer. Recognised through the transaction, says an expert source.',
    'S5a',
  ),
  term(
    'tpor',
    'TPOR',
    ['Transacting Partner of Record', 'transacting partner'],
    'Transacting Partner of Record: the CSP partner who made the sale. A forum answer says it holds the recognition on CSP subscriptions.',
    'S19',
  ),
  term(
    'lsp',
    'LSP',
    ['Licensing Solution Provider', 'licensing partner'],
    'Licensing Solution Provider: a partner who sells volume licences such as the EA. Common usage: no source is cited.',
  ),
  term(
    'pec',
    'PEC',
    ['partner earned credit'],
    "Partner earned credit: a discount for CSP direct-bill partners and indirect providers who manage a customer's Azure plan with a qualifying role all day. Whether it lasts in fiscal year 2027 could not be confirmed.",
    'S42',
    'S27',
  ),
]
