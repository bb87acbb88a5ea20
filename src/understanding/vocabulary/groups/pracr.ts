import type { Phrases } from '../../../knowledge/phrases.ts'

export const pracr: Phrases = {
  en: 'PRACR, partner reported ACR, partner reported azure consumed revenue, partner reported',
}
