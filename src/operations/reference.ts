import { AsyncLocalStorage } from 'node:async_hooks'
import { randomInt } from 'node:crypto'

const current = new AsyncLocalStorage<string>()
/** Letters and digits that nobody confuses when reading them out. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Runs the work under a fresh reference of eight characters, which every log line of it carries and an apology shows. */
export const withReference = <T>(work: (reference: string) => T): T => {
  const reference = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return current.run(reference, () => work(reference))
}

/** The reference of the request being worked on; a dash outside of one. */
export const currentReference = (): string => current.getStore() ?? '-'
