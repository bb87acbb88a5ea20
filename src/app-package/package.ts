import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { z } from 'zod/v4'
import { extensionCommands } from '../teams/answers/extension-commands.ts'
import { archive, packageFiles } from './build.ts'
import { faults } from './checks.ts'
import { PackageError, type Values } from './fill.ts'

/** `npm run package [-- name]` writes the Teams app package; the blanks are filled from env/.env, or env/.env.name, beneath the environment. */
const root = new URL('../../', import.meta.url)
const file = (path: string): string => fileURLToPath(new URL(path, root))

const fileValues = (name: string | undefined): Values => {
  const path = file(name === undefined ? 'env/.env' : `env/.env.${name}`)
  if (existsSync(path)) return parseEnv(readFileSync(path, 'utf8'))
  if (name === undefined) return {}
  throw new PackageError(`env/.env.${name}`, 'does not exist. Copy env/.env.example to it and fill it in.')
}

const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file('package.json'), 'utf8')))

try {
  const name = process.argv[2]
  const files = packageFiles({ APP_VERSION: version, ...fileValues(name), ...process.env })
  const found = await faults(files, Object.values(extensionCommands))
  if (found.length > 0) throw new PackageError('The package', `has faults:\n${found.map((fault) => `- ${fault}`).join('\n')}`)
  const target = file(`appPackage/build/attribution-advisor-${version}${name === undefined ? '' : `-${name}`}.zip`)
  mkdirSync(file('appPackage/build'), { recursive: true })
  writeFileSync(target, archive(files))
  console.log(`${relative(process.cwd(), target)} is ready to upload: ${Object.keys(files).join(', ')}`)
} catch (error) {
  if (!(error instanceof PackageError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
