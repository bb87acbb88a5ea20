import { defineFact } from '../fact.ts'

export const customerWillAct = defineFact({
  id: 'customerWillAct',
  label: 'Customer will act',
  question: 'Is the customer ready to enter or change something itself?',
  values: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
  },
  usual: { value: 'yes' },
})
