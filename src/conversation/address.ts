import type { Reading } from '../understanding/reading.ts'
import type { Part } from './conversation.ts'
import { marksIn } from './mark.ts'

/** The places of the standing parts whose names a text holds. */
export const namedIn = (text: string, standing: readonly Part[]): readonly number[] => {
  if (standing.every(({ mark }) => mark === undefined)) return []
  const marks = marksIn(text)
  return standing.flatMap(({ mark }, index) => (mark !== undefined && marks.has(mark) ? [index] : []))
}

/**
 * The reading in which what is said of one workload points at the standing part whose name the text holds, if it holds just one. `The
 * same for …` needs nothing else to be said.
 */
export const addressed = (reading: Reading, text: string, standing: readonly Part[]): Reading => {
  const [only, ...more] = reading.parts
  if (more.length > 0 || (only === undefined && reading.manner !== 'same')) return reading
  if (only?.name !== undefined || only?.at !== undefined) return reading
  const [at, ...others] = namedIn(text, standing)
  return at === undefined || others.length > 0 ? reading : { ...reading, parts: [{ proposals: [], ...only, at }] }
}
