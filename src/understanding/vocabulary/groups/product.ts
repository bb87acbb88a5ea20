import type { Phrases } from '../../../knowledge/phrases.ts'

export const product: Phrases = {
  en: `
    azure, microsoft azure, M365, microsoft 365, office 365, O365, dynamics, dynamics 365, D365, power platform, power BI,
    microsoft, entra, entra ID, azure AD, AAD, fabric, business central, 365, azure government, azure gov, gov, gcc, china,
    azure china, intune, exchange, saas`,
  de: 'azure, microsoft, microsoft cloud, office, M365, azure cloud, azure AD, entra',
  fr: 'azure, microsoft, cloud microsoft, office, M365, azure AD, entra, microsoft azure',
  es: `
    de azure, de microsoft, de M365, de microsoft 365, de office 365, de dynamics, de dynamics 365, de D365, de power platform,
    de power BI, de entra, de business central, de fabric, en azure, de nube, de la nube`,
  ja: 'アジュール, マイクロソフト, パワープラットフォーム, ダイナミクス, オフィス',
}
