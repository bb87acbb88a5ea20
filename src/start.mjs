import { existsSync } from 'node:fs'

/** `npm start`: runs what `npm run build` made, for which no development package is needed. */
const built = new URL('../dist/index.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  console.error('Nothing is built yet: run `npm run build` first. It needs the development packages, which `npm ci` installs.')
  process.exitCode = 1
}
