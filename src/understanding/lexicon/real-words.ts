/** Ordinary words one slip away from a word of the vocabulary; they are what they are and are never corrected. */
export const realWords: ReadonlySet<string> = new Set()
