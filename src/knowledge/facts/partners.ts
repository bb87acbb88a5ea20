import { defineFact } from '../fact.ts'

export const partners = defineFact({
  id: 'partners',
  label: 'Partners involved',
  question: 'How many partners serve this subscription or workload?',
  values: {
    one: { label: 'Only us' },
    several: { label: 'Several' },
  },
  usual: { value: 'one' },
})
