import { defineFact } from '../fact.ts'

export const pracrApproved = defineFact({
  id: 'pracrApproved',
  label: 'PRACR approval',
  question: 'Has Microsoft confirmed you for PRACR?',
  values: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
  },
  usual: { value: 'yes' },
})
