import { lmdbShelf } from '../../src/storage/lmdb.ts'

// Writes to a folder whose files cannot grow beyond a limit until a write fails, and says what the check came to before and after.
const shelf = lmdbShelf(process.argv[2] ?? '')
const check = () =>
  shelf.check().then(
    () => 'ready',
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  )
const before = await check()
const fill = async (n: number): Promise<never> => {
  await shelf.write(`t/${n}`, 'x'.repeat(2_000), null)
  return fill(n + 1)
}
const failure = await fill(0).catch((error: unknown) => (error instanceof Error ? error.name : 'unknown'))
console.log(JSON.stringify([before, failure, (await shelf.read('t/0'))?.text.length, await check()]))
process.exit()
