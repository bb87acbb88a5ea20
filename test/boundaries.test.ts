import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod/v4'

interface Layer {
  /** Layers it imports beside itself. */
  readonly from: readonly string[]
  /** Packages it imports; `node:*` stands for everything that comes with Node. */
  readonly packages: readonly string[]
}

const layers: Readonly<Record<string, Layer>> = {
  rules: { from: [], packages: [] },
  knowledge: { from: ['rules'], packages: ['zod'] },
  understanding: { from: ['knowledge', 'secrets'], packages: [] },
  advice: { from: ['rules', 'knowledge'], packages: [] },
  conversation: { from: ['rules', 'knowledge', 'advice', 'understanding', 'secrets'], packages: ['zod', 'node:crypto'] },
  cards: {
    from: ['rules', 'knowledge', 'advice', 'conversation'],
    packages: ['zod', 'adaptivecards-templating', 'adaptive-expressions', 'node:fs'],
  },
  secrets: { from: [], packages: [] },
  json: { from: [], packages: [] },
  days: { from: [], packages: [] },
  config: { from: [], packages: ['zod'] },
  operations: { from: ['config', 'secrets'], packages: ['pino', '@opentelemetry/*', 'node:*'] },
  storage: { from: ['conversation', 'config', 'days', 'json'], packages: ['zod', 'lmdb', '@azure/storage-blob', 'node:*'] },
  teams: {
    from: ['knowledge', 'understanding', 'conversation', 'cards', 'storage', 'operations', 'config', 'days', 'secrets', 'json'],
    packages: [
      'botbuilder',
      'botframework-connector',
      '@microsoft/teams-ai',
      'restify',
      'lru-cache',
      'rate-limiter-flexible',
      'entities',
      'zod',
      'node:*',
    ],
  },
  'app-package': { from: ['teams'], packages: ['@microsoft/app-manifest', '@resvg/resvg-js', 'fflate', 'zod', 'node:*'] },
  dev: { from: [], packages: ['@microsoft/m365agentsplayground', 'node:*'] },
  cli: {
    from: ['knowledge', 'understanding', 'advice', 'conversation', 'cards', 'storage', 'config', 'days', 'json'],
    packages: ['commander', 'zod', 'node:*'],
  },
  index: { from: ['storage', 'operations', 'teams', 'config'], packages: ['node:*'] },
}

/** Exports for tests. */
const forTests = [
  'src/advice/check.ts CheckAnswer',
  'src/cards/bind.ts CardError',
  'src/cards/bind.ts readTemplate',
  'src/cards/prose.ts escapeMarkdown',
  'src/cards/render.ts Message',
  'src/cards/views.ts templateNames',
  'src/config.ts Credential',
  'src/conversation/press.ts pressSchemas',
  'src/knowledge/facts.ts isFactId',
  'src/knowledge/schema.ts StepSchema',
  'src/knowledge/snippet.ts blanksIn',
  'src/app-package/build.ts manifestTemplate',
  'src/app-package/fill.ts blanks',
  'src/teams/channel/host.ts Host',
  'src/teams/turns/turns.ts Change',
  'src/understanding/lexicon/spelling.ts isOneSlip',
  'src/understanding/reading.ts intents',
  'src/understanding/vocabulary/collisions.ts collisionsIn',
  'src/understanding/vocabulary/collisions.ts danglingIn',
  'src/understanding/vocabulary/collisions.ts wordingsOf',
]

const topLevel = ['package.json', 'tsconfig.json', 'src', 'cards', 'appPackage', 'test', 'env', 'README.md', 'LICENSE']
const demandedByTools = ['package-lock.json', 'tsconfig.build.json', 'biome.json', 'vitest.config.ts']
const generated = ['node_modules', 'dist', 'coverage', 'devTools']

const root = fileURLToPath(new URL('..', import.meta.url))
const src = join(root, 'src')

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|cts|mts)$/.test(name))
const layerOf = (path: string): string => path.split(/[/\\]/)[0]?.replace(/\.ts$/, '') ?? ''
const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^\s*(?:import|export|\}).*?\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'|\bcreateRequire\(import\.meta\.url\)\('([^']+)'\)/gm,
    ),
  ].flatMap(([, ...named]) => named.find((name) => name !== undefined) ?? [])
const packageOf = (imported: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(imported)?.[0] ?? imported

/** One import of a file beyond its own layer: of another layer, or of a package. */
interface Import {
  readonly file: string
  readonly kind: keyof Layer
  readonly name: string
}

const imports: readonly Import[] = files.flatMap((file) =>
  importsOf(readFileSync(join(src, file), 'utf8')).flatMap((imported): readonly Import[] => {
    if (!imported.startsWith('.')) return [{ file, kind: 'packages', name: packageOf(imported) }]
    const name = layerOf(relative(src, resolve(src, dirname(file), imported)))
    return name === layerOf(file) ? [] : [{ file, kind: 'from', name }]
  }),
)

const fits = (permitted: string, name: string): boolean =>
  permitted.endsWith('*') ? name.startsWith(permitted.slice(0, -1)) : name === permitted

const table = Object.entries(layers)
  .map(([name, { from, packages }]) => `  ${name.padEnd(14)} imports ${from.join(', ') || '-'}; packages: ${packages.join(', ') || '-'}`)
  .join('\n')

describe('the layers', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(
      importsOf(
        "import { a } from './a.ts'\nexport { b } from '../b.ts'\nimport {\n  c,\n} from 'c'\nimport 'd'\nconst e = await import('e')\ncreateRequire(import.meta.url)('f')",
      ),
    ).toEqual(['./a.ts', '../b.ts', 'c', 'd', 'e', 'f'])
    expect(['c', 'c/v4', '@a/c/d', 'node:fs'].map(packageOf)).toEqual(['c', 'c', '@a/c', 'node:fs'])
  })

  it('import in one direction, and frameworks only at the edge', () => {
    const wrong = imports
      .filter(({ file, kind, name }) => !layers[layerOf(file)]?.[kind].some((permitted) => fits(permitted, name)))
      .map(({ file, name }) => `${file} may not import ${name}`)
    expect(wrong, `Who may import whom:\n${table}\n`).toEqual([])
  })

  it('are permitted nothing that they do not use', () => {
    const used = (layer: string, kind: keyof Layer, permitted: string): boolean =>
      imports.some((one) => layerOf(one.file) === layer && one.kind === kind && fits(permitted, one.name))
    const idle = Object.entries(layers).flatMap(([layer, { from, packages }]) => [
      ...from.filter((name) => !used(layer, 'from', name)).map((name) => `${layer} imports nothing from ${name}`),
      ...packages.filter((name) => !used(layer, 'packages', name)).map((name) => `${layer} does not use ${name}`),
    ])
    expect(idle).toEqual([])
  })

  it('are what the source folder holds, and nothing else', () => {
    expect([...new Set(files.map(layerOf))].filter((name) => layers[name] === undefined)).toEqual([])
  })
})

describe('what a file exports', () => {
  const all = ['src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ path: join(folder, name), text: read(join(folder, name)) })),
  )
  const takenIn = (folder: string): ReadonlySet<string> =>
    new Set(
      all
        .filter(({ path }) => path.startsWith(folder))
        .flatMap(({ path, text }) =>
          [...text.matchAll(/^(?:import|export)(?: type)? \{([^}]*)\} from '(\.[^']*)'/gms)].flatMap(([, names = '', from = '']) =>
            names.split(',').map((name) => `${join(dirname(path), from)} ${name.trim().replace(/^type | as .*$/g, '')}`),
          ),
        ),
    )
  const exported = all
    .filter(({ path }) => path.startsWith('src'))
    .flatMap(({ path, text }) =>
      [
        ...text.matchAll(/^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm),
        ...[...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) => [...names.matchAll(/(\w+)\s*(?:,|$)/g)]),
      ].map(([, name]) => `${path} ${name}`),
    )

  it('is used by another', () => {
    const [inSrc, inTests] = [takenIn('src'), takenIn('test')]
    expect(exported.length).toBeGreaterThan(500)
    expect(exported.filter((name) => !inSrc.has(name) && !inTests.has(name))).toEqual([])
  })

  it('is used in src, but for a few that tests alone look at', () => {
    const inSrc = takenIn('src')
    expect(exported.filter((name) => !inSrc.has(name) && !forTests.includes(name))).toEqual([])
    expect(forTests.filter((name) => inSrc.has(name) || !exported.includes(name))).toEqual([])
  })
})

describe('the packages', () => {
  const [, section] = /^## Packages.*?$(.*?)^## /ms.exec(read('README.md')) ?? []
  const rows = (section?.match(/^\| (?!Package|-).*$/gm) ?? []).map((row) => {
    const [, named = '', , where = ''] = row.split('|')
    return { names: named.match(/@?[\w-]+(?:\/[\w*-]+)?/g) ?? [], where: where.match(/[\w-]+/g) ?? [] }
  })

  it('stand in README where they are used, and nowhere else', () => {
    const told = rows.flatMap(({ names, where }) => names.flatMap((name) => where.map((layer) => `${name} in ${layer}`)))
    const used = Object.entries(layers).flatMap(([layer, { packages }]) =>
      packages.filter((name) => !name.startsWith('node:')).map((name) => `${name} in ${layer}`),
    )
    expect(told.filter((one) => !one.endsWith(' in nowhere')).sort()).toEqual(used.sort())
  })

  it('are those that are installed', () => {
    const Versions = z.record(z.string(), z.string())
    const { dependencies, devDependencies } = z
      .object({ dependencies: Versions, devDependencies: Versions })
      .parse(JSON.parse(read('package.json')))
    const installed = Object.keys({ ...dependencies, ...devDependencies })
    const named = rows.flatMap(({ names }) => names)
    expect(installed.filter((name) => !named.some((told) => fits(told, name)))).toEqual([])
    expect(named.filter((told) => !installed.some((name) => fits(told, name)))).toEqual([])
  })
})

describe('the top level', () => {
  it('holds what it is meant to hold', () => {
    const known = new Set([...topLevel, ...demandedByTools, ...generated])
    expect(readdirSync(root).filter((name) => !name.startsWith('.') && !known.has(name))).toEqual([])
  })
})
