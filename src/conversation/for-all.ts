import type { Reading } from '../understanding/reading.ts'
import type { Part } from './conversation.ts'
import type { Marking } from './mark.ts'

/**
 * The reading of a message that adds a workload to the only one that stands of its customer and says something `for both`: that is told
 * of both.
 */
export const sharing = (reading: Reading, standing: readonly Part[], marking: Marking): Reading => {
  const [only, ...more] = reading.parts
  if (only === undefined || more.length > 0 || reading.manner !== 'add' || only.at !== undefined) return reading
  const { name, proposals } = only
  const cloud = proposals.find(({ fact }) => fact === 'cloud')?.value
  const [other, ...others] = name === undefined ? standing : standing.filter(({ mark }) => mark === marking(name))
  if (cloud === undefined || other === undefined || others.length > 0 || other.facts.cloud?.value === cloud) return reading
  const shared = proposals.filter(({ fact, ofAll }) => fact !== 'cloud' && ofAll)
  return shared.length > 0 ? { ...reading, parts: [{ at: standing.indexOf(other), proposals: shared }, only] } : reading
}
