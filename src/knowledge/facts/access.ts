import { defineFact } from '../fact.ts'

export const access = defineFact({
  id: 'access',
  label: 'Your access',
  question: "What access do you have in the customer's tenant?",
  values: {
    rbac: { label: 'A role that can act', hint: 'Owner, Contributor or similar, also by Lighthouse or service principal' },
    readerOnly: { label: 'Reader only' },
    gdapOnly: { label: 'GDAP only', hint: 'Delegated admin and no Azure role' },
    none: { label: 'No access' },
  },
  usual: { value: 'rbac' },
})
