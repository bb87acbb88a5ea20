/** How many milliseconds a day has. */
export const dayLength = 86_400_000

/** The day in UTC on which a moment lies, in milliseconds since 1970; as YYYY-MM-DD. */
export const dayAt = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** The present day in UTC, as YYYY-MM-DD. */
export const todayInUtc = (): string => dayAt(Date.now())
