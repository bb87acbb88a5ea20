import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface Layer {
  /** Layers it may import beside itself. */
  readonly from: readonly string[]
  /** Packages it may import; `node:*` stands for everything that comes with Node. */
  readonly packages: readonly string[]
}

const frameworks = [
  'botbuilder',
  'botframework-connector',
  'botframework-schema',
  '@microsoft/teams-ai',
  'restify',
  'lru-cache',
  'rate-limiter-flexible',
]
const packaging = ['@microsoft/app-manifest', '@resvg/resvg-js', 'fflate']

const layers: Readonly<Record<string, Layer>> = {
  rules: { from: [], packages: ['zod/v4'] },
  knowledge: { from: ['rules'], packages: ['zod/v4'] },
  understanding: { from: ['knowledge'], packages: [] },
  advice: { from: ['rules', 'knowledge'], packages: [] },
  conversation: { from: ['rules', 'knowledge', 'advice', 'understanding'], packages: ['zod/v4', 'node:crypto'] },
  cards: {
    from: ['rules', 'knowledge', 'advice', 'understanding', 'conversation'],
    packages: ['zod/v4', 'adaptivecards-templating', 'adaptive-expressions', 'node:fs'],
  },
  storage: {
    from: ['knowledge', 'understanding', 'conversation', 'operations', 'config'],
    packages: ['zod/v4', 'lmdb', '@azure/*', 'node:*', 'pino'],
  },
  operations: { from: ['config'], packages: ['pino', '@opentelemetry/*', 'node:*'] },
  teams: {
    from: ['rules', 'knowledge', 'advice', 'understanding', 'conversation', 'cards', 'storage', 'operations', 'config'],
    packages: [...frameworks, ...packaging, '@azure/*', '@opentelemetry/*', 'zod/v4', 'pino', 'node:*'],
  },
  cli: {
    from: ['rules', 'knowledge', 'advice', 'understanding', 'conversation', 'cards', 'storage', 'config'],
    packages: ['commander', 'zod/v4', 'node:*'],
  },
  config: { from: ['knowledge', 'understanding'], packages: ['zod/v4', 'node:*'] },
  index: {
    from: ['rules', 'knowledge', 'advice', 'understanding', 'conversation', 'cards', 'storage', 'operations', 'teams', 'config'],
    packages: ['pino', '@opentelemetry/*', 'node:*'],
  },
}

const topLevel = ['package.json', 'tsconfig.json', 'src', 'cards', 'appPackage', 'test', 'env', 'README.md']
const demandedByTools = ['package-lock.json', 'tsconfig.build.json', 'biome.json', 'vitest.config.ts']
const generated = ['node_modules', 'dist', 'coverage', 'devTools']

const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|cts|mts)$/.test(name))
const layerOf = (path: string): string => path.split(/[/\\]/)[0]?.replace(/\.ts$/, '') ?? ''
const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^\s*(?:import|export|\}).*?\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)].flatMap(
    ([, a, b, c]) => a ?? b ?? c ?? [],
  )

const table = Object.entries(layers)
  .map(([name, { from, packages }]) => `  ${name.padEnd(14)} imports ${from.join(', ') || '-'}; packages: ${packages.join(', ') || '-'}`)
  .join('\n')

const allowed = (file: string, imported: string): boolean => {
  const layer = layers[layerOf(file)]
  if (layer === undefined) return false
  if (!imported.startsWith('.'))
    return layer.packages.some((name) =>
      name.endsWith('*') ? imported.startsWith(name.slice(0, -1)) : imported === name || imported.startsWith(`${name}/`),
    )
  const target = layerOf(relative(src, resolve(src, dirname(file), imported)))
  if (target === '..') return imported.endsWith('/package.json')
  return target === layerOf(file) || layer.from.includes(target)
}

describe('the layers', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(10)
    expect(
      importsOf(
        "import { a } from './a.ts'\nexport { b } from '../b.ts'\nimport {\n  c,\n} from 'c'\nimport 'd'\nconst e = await import('e')",
      ),
    ).toEqual(['./a.ts', '../b.ts', 'c', 'd', 'e'])
  })

  it('import in one direction, and frameworks only at the edge', () => {
    const wrong = files.flatMap((file) =>
      importsOf(readFileSync(join(src, file), 'utf8'))
        .filter((imported) => !allowed(file, imported))
        .map((imported) => `${file} may not import ${imported}`),
    )
    expect(wrong, `Who may import whom:\n${table}\n`).toEqual([])
  })

  it('are what the source folder holds, and nothing else', () => {
    expect([...new Set(files.map(layerOf))].filter((name) => layers[name] === undefined)).toEqual([])
  })
})

describe('the top level', () => {
  it('holds what it is meant to hold', () => {
    const known = new Set([...topLevel, ...demandedByTools, ...generated])
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([])
  })
})
