import type { Claim } from './schema.ts'

/** A sentence with the ids of the sources that carry it. */
export const claim = (text: string, ...sources: readonly [string, ...string[]]): Claim => ({ text, sources: [...sources] })

/** A sentence that says that no source was found. */
export const unsourced = (text: string): Claim => ({ text, sources: [], unsourced: true })
