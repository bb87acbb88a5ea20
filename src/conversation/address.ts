import type { PartReading, Reading } from '../understanding/reading.ts'
import type { Part } from './conversation.ts'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const speaksOf = (text: string, name: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu').test(text)

/** The reading in which what is said of one workload points at the standing part whose name the text holds, if it holds just one. */
export const addressed = (reading: Reading, text: string, standing: readonly Part[]): Reading => {
  const [only, ...more] = reading.parts
  if (only === undefined || more.length > 0 || only.name !== undefined || only.at !== undefined) return reading
  const named = standing.flatMap(({ name }, index) => (name !== undefined && speaksOf(text, name) ? [index] : []))
  const [at, ...others] = named
  if (at === undefined || others.length > 0) return reading
  const pointed: PartReading = { ...only, at }
  return { ...reading, parts: [pointed] }
}
