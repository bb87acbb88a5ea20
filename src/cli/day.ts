import { InvalidArgumentError } from 'commander'
import { z } from 'zod/v4'

/** The day as it was given, YYYY-MM-DD. Throws an InvalidArgumentError, which commander explains, for anything else. */
export const dayOf = (text: string): string => {
  if (!z.iso.date().safeParse(text).success) throw new InvalidArgumentError('It must be a day such as 2026-11-23.')
  return text
}
