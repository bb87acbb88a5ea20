/** Strong Kleene truth in words, so that `!x` cannot lie about what is unknown. */
export type Truth = 'yes' | 'no' | 'unknown'

/** Yes when every operand is yes, no when one is no, otherwise unknown. Yes for none. */
export const every = (truths: readonly Truth[]): Truth => (truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes')

/** Yes when one operand is yes, no when all are no, otherwise unknown. No for none. */
export const some = (truths: readonly Truth[]): Truth => (truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no')

/** The opposite; unknown stays unknown. */
export const opposite = (truth: Truth): Truth => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown')
