import { defineFact } from '../fact.ts'

export const role = defineFact({
  id: 'role',
  label: 'Your role',
  question: 'What is your role in this part?',
  values: {
    services: { label: 'Consultancy or integrator', hint: 'You advise, build or migrate' },
    managedServices: { label: 'Managed service provider', hint: 'You operate it for the customer' },
    softwareVendor: { label: 'Software vendor (ISV)', hint: 'It is your own product' },
    reseller: { label: 'Reseller', hint: 'CSP, licensing partner or distributor' },
  },
})
