import type { Reason } from './advice.ts'

/** The reasons that decide, or all of them where none is marked. */
export const deciding = (reasons: readonly Reason[]): readonly Reason[] => {
  const marked = reasons.filter((reason) => reason.decides)
  return marked.length > 0 ? marked : reasons
}
