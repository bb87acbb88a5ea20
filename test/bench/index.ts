import { readdirSync } from 'node:fs'
import { bundle } from '../e2e/bundle.ts'

/** Runs every other module of this folder that exports `bench`, in the order of their names; compiled, as the bot is where it serves. */
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (!file.endsWith('.ts') || file === 'index.ts') continue
  const { bench } = await import(bundle(`../bench/${file}`))
  if (typeof bench !== 'function') continue
  console.log(`\n${file.replace('.ts', '')}`)
  await bench()
}
