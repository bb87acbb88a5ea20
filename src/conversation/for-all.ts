import type { Reading } from '../understanding/reading.ts'
import type { Part } from './conversation.ts'
import type { Marking } from './mark.ts'

/** How a sentence speaks of what stands and of what is added alike, in each language. */
const ofAll =
  /(?<!\p{L})(?:(?:for|on|in|at|across) (?:both|all of them)|(?:für|bei|in) (?:beide[ns]?|alle[ns]?)|(?:pour|dans|chez) (?:les deux|tous)|(?:para|en) (?:ambos|ambas|los dos|las dos|todos))(?!\p{L})|両方|どちらも/iu

/** What ends a sentence; a point only where no figure or name goes on behind it. */
const sentenceEnd = /[!?;\n！？。；]|\.(?=\s|$)/u

/**
 * The reading of a message that adds a workload to the only one that stands of its customer and says something `for both`: that is told
 * of both.
 */
export const sharing = (reading: Reading, text: string, standing: readonly Part[], marking: Marking): Reading => {
  const [only, ...more] = reading.parts
  if (only === undefined || more.length > 0 || reading.manner !== 'add' || only.at !== undefined) return reading
  const { name, proposals } = only
  const cloud = proposals.find(({ fact }) => fact === 'cloud')?.value
  const [other, ...others] = name === undefined ? standing : standing.filter(({ mark }) => mark === marking(name))
  if (cloud === undefined || other === undefined || others.length > 0 || other.facts.cloud?.value === cloud) return reading
  const sentences = text.split(sentenceEnd).filter((sentence) => ofAll.test(sentence))
  const shared = proposals.filter(({ fact, quote }) => fact !== 'cloud' && sentences.some((sentence) => sentence.includes(quote)))
  return shared.length > 0 ? { ...reading, parts: [{ at: standing.indexOf(other), proposals: shared }, only] } : reading
}
