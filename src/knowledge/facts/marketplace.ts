import { is, not } from '../../rules/condition.ts'
import { defineFact } from '../fact.ts'

export const marketplace = defineFact({
  id: 'marketplace',
  label: 'Marketplace offer',
  question: 'Is your own offer sold through the Microsoft marketplace?',
  values: {
    transactable: { label: 'Sold there', hint: 'Transactable, billed by Microsoft' },
    listedOnly: { label: 'Listed only', hint: 'Contact me, free or bring your own licence' },
    none: { label: 'Not there' },
  },
  usual: { value: 'none', when: not(is('role', 'softwareVendor')) },
})
