import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // a small machine has no core to spare for watching
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'fast',
          hookTimeout: 60_000,
          expect: { requireAssertions: true },
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
})
