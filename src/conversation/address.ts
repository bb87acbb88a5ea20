import type { Reading, ReadingContext } from '../understanding/reading.ts'
import type { Part } from './conversation.ts'
import { markOf, marksIn } from './mark.ts'

/** How the reader can tell whether a standing part bears a name; nothing where none has one. */
export const bearing = (standing: readonly Part[]): Pick<ReadingContext, 'bearsName'> => {
  const marks = new Set(standing.flatMap(({ mark }) => mark ?? []))
  return marks.size === 0 ? {} : { bearsName: (name) => marks.has(markOf(name)) }
}

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

/** The ids of the standing parts that a message is about by what it points at or by their names; none when it is about all of them. */
export const partsMeant = ({ parts }: Reading, text: string, standing: readonly Part[]): readonly number[] => {
  const [only, ...more] = parts
  const pointedAt = more.length === 0 && only?.at !== undefined ? standing[only.at] : undefined
  return pointedAt ? [pointedAt.id] : namedIn(text, standing).flatMap((place) => standing[place]?.id ?? [])
}
