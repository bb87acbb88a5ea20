import type { Phrases } from '../../../knowledge/phrases.ts'

/** Speaks of a competitor's business; only claims and shared work of theirs concern the writer. */
export const rival: Phrases = {
  en: `
    our competitor, our rival, a competitor of ours, a competitor hosts, a competitor runs, a competitor sells,
    another vendor sells, the competition`,
  de: 'unser wettbewerber, unser mitbewerber, die konkurrenz',
  fr: 'notre concurrent',
  es: 'nuestro competidor',
  ja: '競合他社',
}
