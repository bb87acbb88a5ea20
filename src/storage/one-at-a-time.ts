/** Runs the work of one key in the order in which it came, each after the one before it has ended; works of different keys do not wait. */
export const oneAtATime = () => {
  const last = new Map<string, Promise<unknown>>()
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const run = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, run)
    const done = () => {
      if (last.get(key) === run) last.delete(key)
    }
    run.then(done, done)
    return run
  }
}
