import type { Term } from '../schema.ts'

/** A term; without sources it is common usage for which none was found. */
export const term = (id: string, name: string, aliases: readonly string[], text: string, ...sources: readonly string[]): Term => ({
  id,
  term: name,
  aliases: [...aliases],
  text,
  sources: [...sources],
  ...(sources.length === 0 ? { unsourced: true as const } : {}),
})
