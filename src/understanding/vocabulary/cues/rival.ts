import type { Phrases } from '../../../knowledge/phrases.ts'

/** Speaks of a competitor's business; only claims and shared work of theirs concern the writer. */
export const rival: Phrases = {
  en: 'our competitor, our rival, a competitor of ours, the competition',
  de: 'unser wettbewerber, unser mitbewerber, die konkurrenz',
  fr: 'notre concurrent',
  es: 'nuestro competidor',
  ja: '競合他社',
}
