/** How much a conversation holds. What is stored is checked against these very limits, so that nothing kept is ever too much to be read again. */

/** The most parts that a scenario holds; what comes after is left out, and the user is told. */
export const mostParts = 12

/** The most characters that are kept of the user's words for one fact. */
export const longestQuote = 120

/** How many turns can be taken back. */
export const mostPast = 20

/** The most terms of one reply that are remembered for what goes on with it. */
export const mostTerms = 20

/** The most facts of one question that are remembered for what goes on with it. */
export const mostFacts = 20

/** The most characters that are kept of the reason given with a thumb. */
export const longestReason = 2_000
