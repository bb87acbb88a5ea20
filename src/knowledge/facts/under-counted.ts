import { defineFact } from '../fact.ts'

export const underCounted = defineFact({
  id: 'underCounted',
  label: 'AKS, scale sets or Batch',
  question: 'Does the solution run on AKS, VM Scale Sets or Azure Batch?',
  values: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
  },
  usual: { value: 'no' },
})
