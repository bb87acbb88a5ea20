import { defineFact } from '../fact.ts'

export const goals = defineFact({
  id: 'goals',
  label: 'What you want',
  question: 'What should the attribution bring you?',
  values: {
    perSolutionReporting: { label: 'Figures per solution' },
    lowEffort: { label: 'Little effort' },
    durability: { label: 'Something that lasts' },
    macc: { label: "Counting towards the customer's MACC" },
    ipCoSell: { label: 'Azure IP co-sell' },
    designation: { label: 'Points for a designation' },
    incentives: { label: 'Incentives' },
    onePartnerAcrossClouds: { label: 'One partner across all clouds' },
  },
  scope: 'scenario',
  several: true,
})
