import { defineFact } from '../fact.ts'

export const tenant = defineFact({
  id: 'tenant',
  label: 'Where it runs',
  question: 'Whose tenant or subscription does it run in?',
  values: {
    customer: { label: "The customer's tenant" },
    partner: { label: 'Our own tenant' },
  },
})
