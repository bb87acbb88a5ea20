import { defineFact } from '../fact.ts'

export const existingRecord = defineFact({
  id: 'existingRecord',
  label: 'Claim or record today',
  question: 'Who holds the claim or the partner-of-record entry today?',
  values: {
    none: { label: 'Nobody' },
    us: { label: 'We do' },
    otherPartner: { label: 'Another partner' },
  },
  usual: { value: 'none' },
})
