import type { Phrases } from '../../../knowledge/phrases.ts'

/** Opens a choice: "either theirs or ours". */
export const choice: Phrases = {
  en: 'either',
  de: 'entweder',
  fr: '=soit',
  es: 'o bien',
  ja: 'どちらか, いずれか',
}
