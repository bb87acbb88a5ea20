import type { Reading, ReadingContext } from '../understanding/reading.ts'
import type { Part, PartId } from './conversation.ts'
import { type Marking, marksIn } from './mark.ts'

/** How the reader can tell whether a standing part bears a name; nothing where none has one. */
export const bearing = (standing: readonly Part[], marking: Marking): Pick<ReadingContext, 'bearsName'> => {
  const marks = new Set(standing.flatMap(({ mark }) => mark ?? []))
  return marks.size === 0 ? {} : { bearsName: (name) => marks.has(marking(name)) }
}

/** The places of the standing parts whose names a text holds. */
export const namedIn = (text: string, standing: readonly Part[], marking: Marking): readonly number[] => {
  if (standing.every(({ mark }) => mark === undefined)) return []
  const marks = marksIn(text, marking)
  return standing.flatMap(({ mark }, index) => (mark !== undefined && marks.has(mark) ? [index] : []))
}

/**
 * The reading in which what is said of one workload points at the standing part whose name the text holds, if it holds just one. `The
 * same for …` needs nothing else to be said.
 */
export const addressed = (reading: Reading, text: string, standing: readonly Part[], marking: Marking): Reading => {
  const [only, ...more] = reading.parts
  if (more.length > 0 || (only === undefined && reading.manner !== 'same')) return reading
  if (only?.name !== undefined || only?.at !== undefined) return reading
  const [at, ...others] = namedIn(text, standing, marking)
  return at === undefined || others.length > 0 ? reading : { ...reading, parts: [{ proposals: [], ...only, at }] }
}

/** The ids of the standing parts that a message is about by what it points at or by their names; none when it is about all of them. */
export const partsMeant = ({ parts, about }: Reading, text: string, standing: readonly Part[], marking: Marking): readonly PartId[] => {
  const [only, ...more] = parts
  const at = about ?? (more.length === 0 ? only?.at : undefined)
  const pointedAt = at === undefined ? undefined : standing[at]
  return pointedAt ? [pointedAt.id] : namedIn(text, standing, marking).flatMap((place) => standing[place]?.id ?? [])
}
