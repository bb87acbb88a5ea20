import type { ModelId } from './schema.ts'

/** What `of` gives for each of the six models. */
export const byModel = <T>(of: (id: ModelId) => T): Readonly<Record<ModelId, T>> => ({
  PAL: of('PAL'),
  CUA: of('CUA'),
  DPOR: of('DPOR'),
  CPOR: of('CPOR'),
  MBS: of('MBS'),
  PRACR: of('PRACR'),
})
