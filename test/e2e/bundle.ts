import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** Bundles a TypeScript program of this folder, so that starting it costs no compilation; gives back the file to run, which lies as deep as a file of src, from where cards are found. */
export const bundle = (name: string): string => {
  const outfile = fileURLToPath(new URL(`../../.data/bundles/${basename(name, '.ts')}.mjs`, import.meta.url))
  buildSync({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  return outfile
}
