import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** `last`: refused, and the first time in its ten seconds, so that it is told once. */
type Admission = 'admitted' | 'last' | 'refused'

/** Counts the turns of each conversation. */
export interface Limits {
  readonly admit: (key: string) => Promise<Admission>
}

/** Admits so many turns of each conversation in ten seconds, counted in this process alone. */
export const createLimits = (turnsPerTenSeconds: number): Limits => {
  const limiter = new RateLimiterMemory({ points: turnsPerTenSeconds, duration: 10 })
  return {
    admit: async (key) => {
      try {
        await limiter.consume(key)
        return 'admitted'
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        return refusal.consumedPoints === turnsPerTenSeconds + 1 ? 'last' : 'refused'
      }
    },
  }
}
