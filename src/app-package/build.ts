import { readdirSync, readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import type { Files } from './checks.ts'
import { fill, type Values } from './fill.ts'
import { png } from './icons.ts'

const folder = new URL('../../appPackage/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The manifest as it is kept, its blanks open. */
export const manifestTemplate = (): string => read('manifest.json')

/** The files of the app package: every JSON with its blanks filled, every SVG drawn as PNG. Throws a PackageError for a wrong or missing value. */
export const packageFiles = (values: Values): Files =>
  Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .flatMap((name): [string, Uint8Array][] => {
        if (name.endsWith('.json')) return [[name, bytes(fill(read(name), values))]]
        if (name.endsWith('.svg')) return [[name.replace(/svg$/, 'png'), png(read(name))]]
        return []
      }),
  )

/** The archive, byte for byte the same for the same files: their order is kept and every time in it is the same. */
export const archive = (files: Files): Uint8Array => zipSync({ ...files }, { level: 9, mtime: new Date(1980, 0, 1) })
