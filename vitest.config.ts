import { defineConfig } from 'vitest/config'

/** The core has no state but what it remembers of its vocabulary, which one file after another may use. */
const core = ['advice', 'cards', 'conversation', 'knowledge', 'rules', 'understanding'].map((layer) => `test/${layer}/**/*.test.ts`)
const edge = ['test/*.test.ts', 'test/{app-package,cli,operations,storage,teams}/**/*.test.ts']
/** These put something in the place of a module. */
const mocking = ['test/understanding/words.test.ts']
const fast = { hookTimeout: 60_000, testTimeout: 60_000, expect: { requireAssertions: true } }

export default defineConfig({
  test: {
    // a small machine has no core to spare for watching
    maxWorkers: '100%',
    projects: [
      { test: { ...fast, name: 'core', include: core, exclude: mocking, isolate: false } },
      { test: { ...fast, name: 'edge', include: [...edge, ...mocking] } },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
})
