import { defineFact } from '../fact.ts'

export const leavingEa = defineFact({
  id: 'leavingEa',
  label: 'Leaving the EA',
  question: 'Will the subscription move from EA to MCA soon?',
  values: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
  },
  usual: { value: 'no' },
})
