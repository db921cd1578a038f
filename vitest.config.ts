import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most of what is tested here waits for a while: for words, for a poll, for a process. Two cores have time for three.
    maxWorkers: 3,
    projects: [
      { extends: true, test: { name: 'simulator', root: 'packages/simulator' } },
      { extends: true, test: { name: 'core', root: 'packages/core' } },
      { extends: true, test: { name: 'db', root: 'packages/db' } },
      { extends: true, test: { name: 'builtin', root: 'packages/builtin', testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'server', root: 'apps/server', testTimeout: 60_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'web', root: 'apps/web', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'journey',
          root: 'apps/web',
          include: ['e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
