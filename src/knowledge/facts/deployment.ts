import { defineFact } from '../fact.ts'

export const deployment = defineFact({
  id: 'deployment',
  label: 'How it is deployed',
  question: 'How are the Azure resources deployed?',
  values: {
    code: { label: 'By code', hint: 'ARM, Bicep, Terraform, scripts or pipelines' },
    marketplaceApp: { label: 'As a marketplace Azure application', hint: 'Solution template or managed application' },
    vmOffer: { label: 'As a marketplace VM image' },
    manual: { label: 'By hand in the portal' },
    existing: { label: 'Nothing new is deployed', hint: 'It is already running' },
  },
})
