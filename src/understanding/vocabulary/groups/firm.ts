import type { Phrases } from '../../../knowledge/phrases.ts'

export const firm: Phrases = {
  en: 'partner, firm, integrator, consultancy, MSP, provider, vendor, supplier, company, SI, consultant, agency',
}
