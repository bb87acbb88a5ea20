import { setTimeout as sleep } from 'node:timers/promises'

/** What the work gives, or what `late` gives or throws once the time (in milliseconds) is over. Work that comes too late goes on unheard, its failure included. */
export const inTime = async <T>(work: Promise<T>, milliseconds: number, late: () => T): Promise<T> => {
  const over = new AbortController()
  const timer = sleep(milliseconds, undefined, { signal: over.signal }).then(late)
  timer.catch(() => undefined)
  work.catch(() => undefined)
  return Promise.race([work, timer]).finally(() => over.abort())
}
