/** What a press on `sources and dates` shows or hides: the sources, and the sign of being open. Nothing when there are none. */
export const sourceTargets = (ids: readonly string[]): string[] => (ids.length === 0 ? [] : [...ids, 'sources-shut', 'sources-open'])
