import { readdirSync } from 'node:fs'

/** Runs every other module of this folder that exports `bench`, in the order of their names. */
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith('.ts') || file === 'index.ts') continue
  const { bench } = await import(`./${file}`)
  if (typeof bench !== 'function') continue
  console.log(`\n${file.replace('.ts', '')}`)
  await bench()
}
