import type { Term } from '../schema.ts'
import { term } from './term.ts'

/** What people ask of all models alike. */
export const effectTerms: readonly Term[] = [
  term(
    'modelCost',
    'What a model costs',
    ['cost of a model', 'price of a model'],
    "No source was found that names a fee for using a model, to the partner or to the customer. A marketplace sale costs Microsoft's store fee: 3 %, or 1.5 % on attested renewals of private offers, by notes that quote Microsoft.",
    'S27',
    'S28',
  ),
  term(
    'effectOnCustomer',
    'What it means for the customer',
    ['effect on the customer', 'impact on the customer'],
    'No source was found that names a risk or a loss for the customer. PAL stores your Partner ID with an account that you have already, and the customer still decides on its access. With CPOR Microsoft notifies the customer, who may decline. DPOR is entered by the customer.',
    'S4',
    'S11',
    'S47',
  ),
]
