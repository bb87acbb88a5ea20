import type { Phrases } from '../../../knowledge/phrases.ts'

export const azure: Phrases = {
  en: 'azure, microsoft azure, MS azure',
  de: 'azure cloud, microsoft azure',
  fr: 'cloud azure, microsoft azure',
  ja: 'アジュール, マイクロソフトアジュール',
}
