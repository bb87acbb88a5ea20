import { defineFact } from '../fact.ts'

export const cloud = defineFact({
  id: 'cloud',
  label: 'Microsoft cloud',
  question: 'Which Microsoft cloud or product is this about?',
  values: {
    azure: { label: 'Azure', hint: 'Virtual machines, databases, AI services, Sentinel, Defender for Cloud, Fabric capacity' },
    modernWork: { label: 'Microsoft 365 (Modern Work)', hint: 'Teams, Exchange, SharePoint, Intune, Windows 365, Microsoft 365 Copilot' },
    security: { label: 'Microsoft security', hint: 'Entra, Defender XDR, Defender for Endpoint or Office, Purview' },
    dynamics365: { label: 'Dynamics 365', hint: 'Any Dynamics 365 app, Business Central, Copilot Studio' },
    powerPlatform: { label: 'Power Platform', hint: 'Power Apps, Power Automate, Power BI, Dataverse, Customer Insights' },
  },
})
