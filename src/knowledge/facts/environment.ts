import { defineFact } from '../fact.ts'

export const environment = defineFact({
  id: 'environment',
  label: 'Cloud environment',
  question: 'Which Microsoft cloud environment is it in?',
  values: {
    public: { label: 'Public cloud' },
    government: { label: 'US Government' },
    china: { label: 'China (21Vianet)' },
  },
  usual: { value: 'public' },
})
