import type { Phrases } from '../../../knowledge/phrases.ts'

export const pracr: Phrases = {
  en: 'PRACR, partner reported ACR, partner reported azure consumed revenue, partner reported',
  es: 'ACR reportado por el partner, ingresos de azure reportados por el partner',
  ja: 'パートナー報告ACR, パートナー申告ACR',
}
