import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** The port that a variable names; null where it names none. */
export const portIn = (given: string | undefined, usual: number): number | null => {
  const port = given === undefined || given.trim() === '' ? usual : Number(given)
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : null
}

/** Whether nothing listens on the port yet. */
export const isFree = async (host: string, port: number): Promise<boolean> => {
  const probe = createServer().listen(port, host)
  const free = await once(probe, 'listening').then(
    () => true,
    () => false,
  )
  if (free) await new Promise((done) => probe.close(done))
  return free
}

/** Resolves once the address answers, or once `given up` says so. */
export const answers = async (address: string, givenUp: () => boolean): Promise<void> => {
  while (!givenUp()) {
    const up = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (up) return
    await sleep(100)
  }
}
