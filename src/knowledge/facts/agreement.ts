import { defineFact } from '../fact.ts'

export const agreement = defineFact({
  id: 'agreement',
  label: 'How the customer buys',
  question: 'Under which agreement does the customer buy?',
  values: {
    ea: { label: 'Enterprise Agreement (EA)' },
    mca: { label: 'Microsoft Customer Agreement (MCA)', hint: 'Also MCA-E' },
    webDirect: { label: 'Pay-as-you-go', hint: 'Web Direct, credit card' },
    csp: { label: 'Through a CSP partner' },
  },
  usual: { value: 'mca' },
})
